import { Button, ButtonGroup, Heading } from '@takara/design-system';
import { DateField, Form, Select, TextArea, type FormErrors } from '@takara/design-system/forms';
import { isRefusal, LeaveGuard, ProblemNotice, today, useMutation } from '@takara/web-kit';
import { useEffect, useRef, useState } from 'react';
import { RecordCareerInterviewDocument, RewriteCareerInterviewDocument, type InterviewFragment } from '../gql/graphql.ts';
import type { Refusal } from '../side-assignments/acts/act.ts';
import { errorsOf } from '../side-assignments/acts/errors.ts';

interface Props {
  planId: string;
  /** For the owner: with whom they talked. Null where that is already said. */
  managers: readonly { id: string; name: string }[] | null;
  /** The record that is written anew. */
  rewriting?: InterviewFragment;
  /** With the name of whoever confirms it. */
  onSent: (holder: string) => void;
  onClose: () => void;
}

/** Writing down a talk. The other one of the two confirms it. */
export function InterviewForm({ planId, managers, rewriting, onSent, onClose }: Props) {
  const record = useMutation(RecordCareerInterviewDocument);
  const rewrite = useMutation(RewriteCareerInterviewDocument);
  const [managerId, setManagerId] = useState<string | null>(managers?.length === 1 ? managers[0]!.id : null);
  const [heldOn, setHeldOn] = useState<string | null>(rewriting?.heldOn ?? today());
  const [talked, setTalked] = useState(rewriting?.talked ?? '');
  const [nextSteps, setNextSteps] = useState(rewriting?.nextSteps ?? '');
  const [errors, setErrors] = useState<FormErrors>({});
  const heading = useRef<HTMLDivElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const [{ submitting, problem }] = rewriting ? [rewrite] : [record];
  const missing = (): FormErrors => ({
    ...(managers && !managerId ? { managerId: '面談した上司を選んでください。' } : {}), ...(heldOn ? {} : { heldOn: '面談の日を入れてください。' }), ...(talked.trim() ? {} : { talked: '話したことを書いてください。' }),
  });
  const send = async () => {
    const content = { heldOn: heldOn!, talked, nextSteps };
    const { data } = rewriting ? await rewrite.submit((idempotencyKey) => ({ input: { idempotencyKey, id: rewriting.id, ...content } })) : await record.submit((idempotencyKey) => ({ input: { idempotencyKey, planId, managerId, ...content } }));
    if (!data) return;
    if (isRefusal(data.outcome)) return setErrors(errorsOf(data.outcome as Refusal));
    onSent((data.outcome as { currentHolder: string | null }).currentHolder ?? '相手');
  };
  return (
    <div className="grid gap-5 rounded-12 border border-line bg-surface p-6">
      <div ref={heading} tabIndex={-1}><Heading level={3}>{rewriting ? '面談の記録を書き直す' : '面談を記録する'}</Heading></div>
      {problem ? <ProblemNotice problem={problem} /> : null}
      <Form label="面談の記録" check={missing} errors={errors} onSubmit={() => void send()}>
        {managers ? <Select label="面談した上司" name="managerId" required options={managers.map(({ id, name }) => ({ id, label: name }))} value={managerId} onChange={setManagerId} /> : null}
        <DateField label="面談の日" name="heldOn" required latest={today()} value={heldOn} onChange={setHeldOn} />
        <TextArea label="話したこと" name="talked" required rows={6} maxCharacters={2000} help="本人の考え、上司からの助言、一致したこと・していないこと。面談した二人だけが読みます。" value={talked} onChange={setTalked} />
        <TextArea label="これからすること" name="nextSteps" rows={3} maxCharacters={2000} help="本人がすることと、上司がすること。例：来年度の研修を一緒に選ぶ。" value={nextSteps} onChange={setNextSteps} />
        <ButtonGroup>
          <Button type="submit" variant="primary" pending={submitting} pendingLabel="送っています">{rewriting ? '書き直して確かめてもらう' : '記録して確かめてもらう'}</Button>
          <Button variant="quiet" onClick={onClose}>やめる</Button>
        </ButtonGroup>
      </Form>
      <LeaveGuard unsaved={!submitting && talked !== (rewriting?.talked ?? '')} />
    </div>
  );
}
