import { Button, ButtonGroup, LinkButton, Section } from '@takara/design-system';
import { Form, TextArea, type FormErrors } from '@takara/design-system/forms';
import { isRefusal, LeaveGuard, ProblemNotice, useMutation, useNavigate } from '@takara/web-kit';
import { useEffect, useState } from 'react';
import { RecordInterviewDocument } from '../gql/graphql.ts';
import { paths } from '../paths.ts';
import type { Refusal } from '../side-assignments/acts/act.ts';
import { errorsOf } from '../side-assignments/acts/errors.ts';
import { justDone } from '../side-assignments/acts/just-done.ts';

/** What came of the interview, for those who choose. */
export function RecordForm({ id }: { id: string }) {
  const navigate = useNavigate();
  const [record, setRecord] = useState('');
  const [done, setDone] = useState(false);
  const [errors, setErrors] = useState<FormErrors>({});
  const { submit, submitting, problem } = useMutation(RecordInterviewDocument);
  // After the leave guard has heard that nothing is unsaved any more.
  useEffect(() => { if (done) void navigate(paths.internalApplication(id), { state: justDone('RECORD') }); }, [done, id, navigate]);
  const send = async () => {
    const { data } = await submit((idempotencyKey) => ({ input: { idempotencyKey, id, record } }));
    if (!data) return;
    if (isRefusal(data.outcome)) return setErrors(errorsOf(data.outcome as Refusal));
    setDone(true);
  };
  return (
    <Section title="面接を記録する">
      <div className="mb-8 grid gap-6 rounded-12 border border-line bg-surface p-6">
        {problem ? <ProblemNotice problem={problem} /> : null}
        <Form label="面接の記録" check={(): FormErrors => (record.trim() ? {} : { record: '面接の記録を書いてください。' })} errors={errors} onSubmit={() => void send()}>
          <TextArea label="面接の記録" name="record" required rows={5} maxCharacters={2000} help="募集した所属と人事課だけが読みます。仕事に関わることだけを書いてください。家庭や健康のことは書きません。" value={record} onChange={setRecord} />
          <ButtonGroup>
            <Button type="submit" variant="primary" pending={submitting} pendingLabel="記録しています">記録する</Button>
            <LinkButton variant="quiet" href={paths.internalApplication(id)}>やめる</LinkButton>
          </ButtonGroup>
        </Form>
        <LeaveGuard unsaved={record !== '' && !done} />
      </div>
    </Section>
  );
}
