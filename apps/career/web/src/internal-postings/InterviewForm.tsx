import { Button, ButtonGroup, LinkButton, Section } from '@takara/design-system';
import { DateField, Form, TextField, type FormErrors } from '@takara/design-system/forms';
import { isRefusal, ProblemNotice, today, useMutation, useNavigate } from '@takara/web-kit';
import { useState } from 'react';
import { InviteToInterviewDocument, type InternalApplicationShownFragment } from '../gql/graphql.ts';
import { paths } from '../paths.ts';
import type { Refusal } from '../side-assignments/acts/act.ts';
import { errorsOf } from '../side-assignments/acts/errors.ts';
import { justDone } from '../side-assignments/acts/just-done.ts';

/** The document screen is passed: when and where the interview is; also to change it. */
export function InterviewForm({ application: { id, interviewOn, interviewTime, interviewPlace } }: { application: InternalApplicationShownFragment }) {
  const navigate = useNavigate();
  const [interview, setInterview] = useState({ on: interviewOn, time: interviewTime ?? '', place: interviewPlace ?? '' });
  const [errors, setErrors] = useState<FormErrors>({});
  const { submit, submitting, problem } = useMutation(InviteToInterviewDocument);
  const { on, time, place } = interview;
  const missing = (): FormErrors => ({ ...(on ? {} : { on: '面接の日を入れてください。' }), ...(time.trim() ? {} : { time: '面接の時刻を書いてください。' }), ...(place.trim() ? {} : { place: '面接の場所を書いてください。' }) });
  const send = async () => {
    const { data } = await submit((idempotencyKey) => ({ input: { idempotencyKey, id, on: on!, time: time.trim().normalize('NFKC'), place } }));
    if (!data) return;
    if (isRefusal(data.outcome)) return setErrors(errorsOf(data.outcome as Refusal));
    void navigate(paths.internalApplication(id), { state: justDone('INVITE') });
  };
  return (
    <Section title={interviewOn ? '面接の日時を直す' : '面接を決める'}>
      <div className="mb-8 grid gap-6 rounded-12 border border-line bg-surface p-6">
        {problem ? <ProblemNotice problem={problem} /> : null}
        <Form label="面接の日時と場所" check={missing} errors={errors} onSubmit={() => void send()}>
          <p>決めると、書類選考を通ったことと一緒に、本人のホームに出ます。</p>
          <DateField label="面接の日" name="on" required earliest={today()} value={on} onChange={(day) => setInterview({ ...interview, on: day })} />
          <TextField label="時刻" name="time" required help="例：13:30" value={time} onChange={(text) => setInterview({ ...interview, time: text })} />
          <TextField label="場所" name="place" required help="例：県庁東棟 第二会議室。オンラインのときは、そう書いてください。" value={place} onChange={(text) => setInterview({ ...interview, place: text })} />
          <ButtonGroup>
            <Button type="submit" variant="primary" pending={submitting} pendingLabel="知らせています">本人に知らせる</Button>
            <LinkButton variant="quiet" href={paths.internalApplication(id)}>やめる</LinkButton>
          </ButtonGroup>
        </Form>
      </div>
    </Section>
  );
}
