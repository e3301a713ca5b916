import { Form, TextArea, type FormErrors } from '@takara/design-system/forms';
import { isRefusal, LeaveGuard, ProblemNotice, useMutation } from '@takara/web-kit';
import { useState } from 'react';
import { SaveSecondmentReportDraftDocument, SubmitSecondmentReportDocument } from '../gql/graphql.ts';
import type { Refusal } from '../side-assignments/acts/act.ts';
import { errorsOf } from '../side-assignments/acts/errors.ts';
import type { Told } from '../side-assignments/acts/act.ts';
import { SendOrKeep } from '../side-assignments/acts/SendOrKeep.tsx';
import { useKept } from '../side-assignments/acts/use-kept.ts';

/** The next mid-report, kept on the server as it is written. */
export function ReportForm({ id, number, draft: kept, onDone }: { id: string; number: number; draft: string; onDone: (told: Told) => void }) {
  const [content, write] = useState(kept);
  const [errors, setErrors] = useState<FormErrors>({});
  const [sent, setSent] = useState(false);
  const { submit, submitting, problem } = useMutation(SubmitSecondmentReportDocument);
  const draft = useKept(SaveSecondmentReportDraftDocument, content, { inputOf: (now) => ({ id, content: now }), savedAt: null, active: !sent && !submitting });
  const send = async () => {
    const { data } = await submit((idempotencyKey) => ({ input: { idempotencyKey, id, content } }));
    if (!data) return;
    if (isRefusal(data.outcome)) return setErrors(errorsOf(data.outcome as unknown as Refusal));
    setSent(true);
    onDone({ title: `第${number}回の中間報告を出しました。`, next: '主管課と人事課が読みます。' });
  };
  return (
    <div className="rounded-12 border border-line bg-surface p-6">
      <Form label={`第${number}回の中間報告`} check={(): FormErrors => (content.trim() ? {} : { content: '中間報告を書いてください。' })} errors={errors} onSubmit={() => void send()}>
        {problem ? <ProblemNotice problem={problem} /> : null}
        <TextArea label={`第${number}回の中間報告`} name="content" required rows={8} maxCharacters={4000} help="取り組んだこと、学んだこと、これからのこと、困っていること。部局の主管課と人事課が読みます。" value={content} onChange={write} />
        <SendOrKeep label="中間報告を出す" pendingLabel="出しています" sending={submitting} draft={draft} onKept={setErrors} />
      </Form>
      <LeaveGuard unsaved={draft.unsaved && !sent} />
    </div>
  );
}
