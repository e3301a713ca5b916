import { Button } from '@takara/design-system';
import { DateField, Form, RadioGroup, TextArea, type FormErrors } from '@takara/design-system/forms';
import { ProblemNotice } from '@takara/web-kit';
import { useState } from 'react';
import { ConfirmSkillDocument, type SkillConfirmation } from '../gql/graphql.ts';
import type { Told } from '../side-assignments/acts/act.ts';
import { useAct } from '../side-assignments/acts/use-act.ts';
import { ActPanel } from './ActPanel.tsx';

interface Props {
  readonly employeeId: string;
  readonly employeeName: string;
  readonly skillId: string;
  readonly skillName: string;
  readonly validUntil: string | null;
  readonly onClose: () => void;
  readonly onDone: (told: Told) => void;
}

const SEEN: { id: SkillConfirmation; label: string; detail: string }[] = [
  { id: 'MANAGER', label: '仕事の様子を見て確かめた', detail: '上司の確認として載ります' },
  { id: 'COURSE', label: '修了証を見て確かめた', detail: '研修・講座の修了として載ります' },
  { id: 'EXAMINATION', label: '合格証・免許証を見て確かめた', detail: '試験・資格の合格として載ります' },
];

/** The manager writes down what they have seen. */
export function ConfirmSkillForm({ employeeId, employeeName, skillId, skillName, validUntil: until, onClose, onDone }: Props) {
  const [confirmation, choose] = useState<SkillConfirmation | null>(null);
  const [on, setOn] = useState<string | null>(null);
  const [validUntil, setValidUntil] = useState<string | null>(until);
  const [note, setNote] = useState('');
  const { run, submitting, problem, errors } = useAct(ConfirmSkillDocument, onDone);
  const missing = (): FormErrors => ({ ...(confirmation ? {} : { confirmation: '何を見て確かめたかを選んでください。' }), ...(on ? {} : { on: '日を入れてください。' }) });
  const send = () => run({ employeeId, skillId, confirmation: confirmation!, on: on!, validUntil, note }, { title: `「${skillName}」を確かめたと記録しました。`, next: `${employeeName}さんの画面に、根拠として載りました。` });
  return (
    <ActPanel title={`${employeeName}さんの「${skillName}」を確かめる`}>
      <Form label="スキルを確かめる" check={missing} errors={errors} onSubmit={() => void send()}>
        {problem ? <ProblemNotice problem={problem} /> : null}
        <RadioGroup label="何を見て確かめたか" name="confirmation" required options={SEEN} value={confirmation} onChange={(id) => choose(id as SkillConfirmation)} />
        <DateField label="確かめた日、または合格・修了の日" name="on" required value={on} onChange={setOn} />
        <DateField label="有効期限" name="validUntil" help="期限のある資格・免許のとき。証書に書かれた日を入れます。" value={validUntil} onChange={setValidUntil} />
        <TextArea label="説明" name="note" rows={3} maxCharacters={500} help="本人、上司、主管課、人事課が読みます。" value={note} onChange={setNote} />
        <div className="flex flex-wrap gap-3">
          <Button type="submit" variant="primary" pending={submitting}>記録する</Button>
          <Button onClick={onClose}>やめる</Button>
        </div>
      </Form>
    </ActPanel>
  );
}
