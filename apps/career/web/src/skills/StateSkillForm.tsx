import { Button, ButtonGroup, Section } from '@takara/design-system';
import { Checkbox, DateField, Form, RadioGroup, TextArea, type FormErrors } from '@takara/design-system/forms';
import { LeaveGuard, ProblemNotice } from '@takara/web-kit';
import { useState } from 'react';
import { StateSkillDocument, type SkillKind } from '../gql/graphql.ts';
import type { Told } from '../side-assignments/acts/act.ts';
import { useAct } from '../side-assignments/acts/use-act.ts';
import { SkillsField } from './SkillsField.tsx';

interface Stated {
  readonly kind: SkillKind;
  readonly names: readonly string[];
  readonly on: string | null;
  readonly validUntil: string | null;
  readonly note: string;
  readonly ask: boolean;
}
const EMPTY: Stated = { kind: 'SKILL', names: [], on: null, validUntil: null, note: '', ask: true };
const KINDS = [{ id: 'SKILL', label: 'スキル', detail: '仕事で使えること' }, { id: 'LICENCE', label: '資格・免許', detail: '試験や講習で得たもの。期限のあるものも' }];

/** One's own word: a skill or a licence, with a request to the manager. */
export function StateSkillForm({ onDone }: { onDone: (told: Told) => void }) {
  const [stated, setStated] = useState<Stated>(EMPTY);
  const { run, submitting, problem, errors } = useAct(StateSkillDocument, (told) => { setStated(EMPTY); onDone(told); });
  const set = (change: Partial<Stated>) => setStated({ ...stated, ...change });
  const { kind, names, on, validUntil, note, ask } = stated;
  const missing = (): FormErrors => ({ ...(names.length > 0 ? {} : { name: '名前を書いて、Enter で加えてください。' }), ...(on ? {} : { on: '日を入れてください。おおよその日でかまいません。' }) });
  const send = () => {
    const name = names[0]!;
    return run({ name, kind, on: on!, validUntil: kind === 'LICENCE' ? validUntil : null, note, ask }, { title: `「${name}」を載せました。`, next: ask ? '上司のホームに、確認の依頼が届きます。確かめられると、根拠が加わります。' : '「上司に確かめてもらう」は、あとからでも頼めます。' });
  };
  return (
    <Section title="スキルを載せる">
      <div className="grid max-w-3xl gap-6 rounded-12 border border-line bg-surface p-6">
        {problem ? <ProblemNotice problem={problem} /> : null}
        <Form label="スキルを載せる" check={missing} errors={errors} onSubmit={() => void send()}>
          <RadioGroup label="種類" name="kind" required options={KINDS} value={kind} onChange={(id) => set({ kind: id as SkillKind })} />
          <SkillsField label="名前" name="name" required help="一つ書いて Enter を押します。候補があるときは、候補から選ぶと名前がそろいます。" most={1} value={names} onChange={(value) => set({ names: value })} />
          <DateField label={kind === 'LICENCE' ? '取得した日' : '身につけた日'} name="on" required help="おおよその日でかまいません。" value={on} onChange={(value) => set({ on: value })} />
          {kind === 'LICENCE' ? <DateField label="有効期限" name="validUntil" help="期限のないものは、書かないでください。" value={validUntil} onChange={(value) => set({ validUntil: value })} /> : null}
          <TextArea label="説明" name="note" rows={3} maxCharacters={500} help="どこで使ったか、何で学んだか。上司・主管課・人事課が読みます。" value={note} onChange={(value) => set({ note: value })} />
          <Checkbox name="ask" isSelected={ask} onChange={(value) => set({ ask: value })}>上司に確かめてもらう</Checkbox>
          <ButtonGroup><Button type="submit" variant="primary" pending={submitting} pendingLabel="載せています">載せる</Button></ButtonGroup>
        </Form>
        <LeaveGuard unsaved={note !== '' || names.length > 0} />
      </div>
    </Section>
  );
}
