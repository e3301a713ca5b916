import { Button } from '@takara/design-system';
import { DateField, Form, RadioGroup, TextArea, type FormErrors } from '@takara/design-system/forms';
import { ProblemNotice } from '@takara/web-kit';
import { useState } from 'react';
import { ConsiderSkillDocument, type SkillConsiderationPurpose } from '../gql/graphql.ts';
import type { Told } from '../side-assignments/acts/act.ts';
import { useAct } from '../side-assignments/acts/use-act.ts';
import { ActPanel } from './ActPanel.tsx';

interface Props {
  readonly employeeId: string;
  readonly employeeName: string;
  readonly skillId: string;
  readonly skillName: string;
  readonly onClose: () => void;
  readonly onDone: (told: Told) => void;
}

const PURPOSES: Record<SkillConsiderationPurpose, string> = { REGULAR_TRANSFER: '定期異動の配置案', TEMPORARY: '臨時・特命の配置', DISPATCH: '派遣・応援の人選', OFFER: '研修・庁内公募の案内' };

/** What was considered for a placement is written down: a list, and never a score. */
export function ConsiderForm({ employeeId, employeeName, skillId, skillName, onClose, onDone }: Props) {
  const [purpose, choose] = useState<SkillConsiderationPurpose | null>(null);
  const [placementOn, setDay] = useState<string | null>(null);
  const [note, setNote] = useState('');
  const { run, submitting, problem, errors } = useAct(ConsiderSkillDocument, onDone);
  const missing = (): FormErrors => ({ ...(purpose ? {} : { purpose: '何のために考慮したかを選んでください。' }), ...(placementOn ? {} : { placementOn: '発令の日を入れてください。' }), ...(note.trim() ? {} : { note: '考慮したことを書いてください。' }) });
  const send = () => run({ employeeId, skillId, purpose: purpose!, placementOn: placementOn!, note }, { title: `「${skillName}」を考慮したと記録しました。`, next: `発令の日までは人事課だけが読みます。その日から${employeeName}さんにも見えます。` });
  return (
    <ActPanel title={`${employeeName}さんの「${skillName}」を配置で考慮した`}>
      <Form label="配置で考慮したことを記録する" check={missing} errors={errors} onSubmit={() => void send()}>
        <p>考慮したことの一覧です。点数や順位は付けません。発令の日から本人も読みます。</p>
        {problem ? <ProblemNotice problem={problem} /> : null}
        <RadioGroup label="何のために" name="purpose" required options={Object.entries(PURPOSES).map(([id, label]) => ({ id, label }))} value={purpose} onChange={(id) => choose(id as SkillConsiderationPurpose)} />
        <DateField label="発令の日" name="placementOn" required help="案内のときは、案内する日を入れます。" value={placementOn} onChange={setDay} />
        <TextArea label="考慮したこと" name="note" required rows={4} maxCharacters={500} help="ほかの職員の名前や事情は書かないでください。" value={note} onChange={setNote} />
        <div className="flex flex-wrap gap-3">
          <Button type="submit" variant="primary" pending={submitting}>記録する</Button>
          <Button onClick={onClose}>やめる</Button>
        </div>
      </Form>
    </ActPanel>
  );
}
