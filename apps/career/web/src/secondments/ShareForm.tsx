import { Button, ButtonGroup, DateText } from '@takara/design-system';
import { DateField, Form, NumberField, TextArea, TextField, type FormErrors } from '@takara/design-system/forms';
import { LeaveGuard, ProblemNotice } from '@takara/web-kit';
import { useState } from 'react';
import { ShareSecondmentKnowledgeDocument, type SecondmentShownFragment } from '../gql/graphql.ts';
import { errorsOf } from '../side-assignments/acts/errors.ts';
import { SkillsField } from '../skills/SkillsField.tsx';
import type { Told } from '../side-assignments/acts/act.ts';
import { useAct } from '../side-assignments/acts/use-act.ts';

/** What was passed on, when, to how many; what one can do now. */
export function ShareForm({ secondment: { id, sharing, shareBy, call }, onDone }: { secondment: SecondmentShownFragment; onDone: (told: Told) => void }) {
  const kept = { heldOn: sharing?.heldOn ?? null, topic: sharing?.topic ?? '', summary: sharing?.summary ?? '', audience: sharing?.audience ?? null, skills: [...(sharing?.skills ?? call?.agreement.skills ?? [])] };
  const [{ heldOn, topic, summary, audience, skills }, write] = useState(kept);
  const [touched, touch] = useState(false);
  const { run, submitting, problem, refusal } = useAct(ShareSecondmentKnowledgeDocument, (told) => { touch(false); onDone(told); });
  const set = (change: Partial<typeof kept>) => { touch(true); write({ heldOn, topic, summary, audience, skills, ...change }); };
  const check = (): FormErrors => ({ ...(heldOn ? {} : { heldOn: '還元の日を入れてください。' }), ...(topic.trim() ? {} : { topic: '何を伝えたかを書いてください。' }), ...(summary.trim() ? {} : { summary: '伝えたことを書いてください。' }), ...(audience ? {} : { audience: '参加した人数を入れてください。' }) });
  const send = () => void run({ id, heldOn: heldOn!, topic, summary, audience: audience!, skills }, { title: '還元を記録しました。', next: 'いまの所属の所属長のホームに届きます。所属長が確かめると、挙げたスキルがスキルの根拠になります。' });
  return (
    <div className="rounded-12 border border-line bg-surface p-6">
      <Form label="還元の記録" check={check} errors={errorsOf(refusal)} onSubmit={send}>
        {problem ? <ProblemNotice problem={problem} /> : null}
        {shareBy ? <p>派遣で学んだことを職場に伝える場を、<DateText value={shareBy} />までに開いてください。</p> : null}
        <div className="grid items-start gap-7 sm:grid-cols-2">
          <DateField label="還元の日" name="heldOn" required value={heldOn} onChange={(day) => set({ heldOn: day })} />
          <NumberField label="参加した人数" name="audience" required unit="人" minimum={1} step={1} value={audience} onChange={(people) => set({ audience: people })} />
        </div>
        <TextField label="何を伝えたか" name="topic" required help="例：国の制度の動きと、県の要望の届け方" value={topic} onChange={(words) => set({ topic: words })} />
        <TextArea label="伝えたことと、職場で生かすこと" name="summary" required rows={5} maxCharacters={2000} help="所属長、主管課、人事課が読みます。" value={summary} onChange={(words) => set({ summary: words })} />
        <SkillsField label="身につけたスキル" name="skills" most={8} value={skills} onChange={(names) => set({ skills: names })} />
        <ButtonGroup><Button type="submit" variant="primary" pending={submitting} pendingLabel="記録しています">{sharing ? '書き直した内容を記録する' : '還元を記録する'}</Button></ButtonGroup>
      </Form>
      <LeaveGuard unsaved={touched} />
    </div>
  );
}
