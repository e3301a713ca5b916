import { Button, ButtonGroup, Section } from '@takara/design-system';
import { DateField, Form, TextArea, type FormErrors } from '@takara/design-system/forms';
import { LeaveGuard, ProblemNotice } from '@takara/web-kit';
import { useState } from 'react';
import { RecordSupportCheckInDocument } from '../gql/graphql.ts';
import { DoneNotice } from '../side-assignments/acts/DoneNotice.tsx';
import { useAct } from '../side-assignments/acts/use-act.ts';

/** One of the two writes down a talk. */
export function CheckInForm({ id, arrivesOn }: { id: string; arrivesOn: string | null }) {
  const [heldOn, setHeldOn] = useState<string | null>(null);
  const [note, setNote] = useState('');
  const [told, tell] = useState(0);
  const missing = (): FormErrors => ({ ...(heldOn ? {} : { heldOn: '面談の日を入れてください。' }), ...(note.trim() ? {} : { note: '話したことを書いてください。' }) });
  const { run, submitting, problem, errors } = useAct(RecordSupportCheckInDocument, () => {
    setHeldOn(null);
    setNote('');
    tell(told + 1);
  });
  return (
    <Section title="面談を記録する">
      <div className="grid gap-6 rounded-12 border border-line bg-surface p-6">
        {told > 0 ? <DoneNotice key={told} title="記録しました。">相手の画面にも、もう出ています。</DoneNotice> : null}
        {problem ? <ProblemNotice problem={problem} /> : null}
        <Form label="面談を記録する" check={missing} errors={errors} onSubmit={() => void run({ id, heldOn: heldOn!, note })}>
          <DateField label="面談の日" name="heldOn" required earliest={arrivesOn ?? undefined} value={heldOn} onChange={setHeldOn} />
          <TextArea label="話したこと" name="note" required rows={5} maxCharacters={2000} help="二人だけが読みます。困っていること、次に会う日なども書けます。" value={note} onChange={setNote} />
          <ButtonGroup><Button type="submit" variant="primary" pending={submitting} pendingLabel="記録しています">記録する</Button></ButtonGroup>
        </Form>
        <LeaveGuard unsaved={note !== ''} />
      </div>
    </Section>
  );
}
