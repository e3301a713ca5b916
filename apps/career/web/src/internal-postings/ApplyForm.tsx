import { Form, TextArea, type FormErrors } from '@takara/design-system/forms';
import { isRefusal, LeaveGuard, ProblemNotice, useMutation, useNavigate } from '@takara/web-kit';
import { useEffect, useState } from 'react';
import { ApplyForInternalPostingDocument, SaveInternalApplicationDraftDocument, type InternalPostingToApplyQuery } from '../gql/graphql.ts';
import { paths } from '../paths.ts';
import type { Refusal } from '../side-assignments/acts/act.ts';
import { errorsOf } from '../side-assignments/acts/errors.ts';
import { justDone } from '../side-assignments/acts/just-done.ts';
import { SendOrKeep } from '../side-assignments/acts/SendOrKeep.tsx';
import { useKept } from '../side-assignments/acts/use-kept.ts';

interface Content {
  motivation: string;
  experience: string;
}
interface Props {
  postingId: string;
  draft: NonNullable<InternalPostingToApplyQuery['internalPosting']>['myDraft'];
}

/** Kept as one types; sent when everything is there. What the rules refuse stands under the field it is about. */
export function ApplyForm({ postingId, draft: kept }: Props) {
  const navigate = useNavigate();
  const [content, setContent] = useState<Content>({ motivation: kept?.motivation ?? '', experience: kept?.experience ?? '' });
  const [errors, setErrors] = useState<FormErrors>({});
  const [applicationId, setApplicationId] = useState<string | null>(null);
  const apply = useMutation(ApplyForInternalPostingDocument);
  const draft = useKept(SaveInternalApplicationDraftDocument, content, { inputOf: (now) => ({ postingId, ...now }), savedAt: kept?.savedAt ?? null, active: applicationId === null && !apply.submitting });
  // After the leave guard has heard that nothing is unsaved any more.
  useEffect(() => { if (applicationId) void navigate(paths.internalApplication(applicationId), { state: justDone('SUBMIT') }); }, [applicationId, navigate]);
  const missing = (): FormErrors => ({ ...(content.motivation.trim() ? {} : { motivation: '応募の動機を書いてください。' }), ...(content.experience.trim() ? {} : { experience: '生かせる経験を書いてください。' }) });
  const send = async () => {
    const { data } = await apply.submit((idempotencyKey) => ({ input: { idempotencyKey, postingId, ...content } }));
    if (!data) return;
    if (isRefusal(data.outcome)) return setErrors(errorsOf(data.outcome as Refusal));
    if ('id' in data.outcome) setApplicationId(data.outcome.id);
  };
  return (
    <div className="rounded-12 border border-line bg-surface p-6">
      {apply.problem ? <div className="mb-6"><ProblemNotice problem={apply.problem} /></div> : null}
      <Form label="応募" check={missing} errors={errors} onSubmit={() => void send()}>
        <TextArea label="応募の動機" name="motivation" required rows={6} maxCharacters={2000} help="なぜこの仕事か、何をしたいか。募集した所属の所属長と人事課が読みます。" value={content.motivation} onChange={(motivation) => setContent({ ...content, motivation })} />
        <TextArea label="生かせる経験" name="experience" required rows={5} maxCharacters={2000} help="これまでの仕事や、身につけたこと。同じ人が読みます。" value={content.experience} onChange={(experience) => setContent({ ...content, experience })} />
        <SendOrKeep label="応募する" pendingLabel="送っています" sending={apply.submitting} draft={draft} onKept={setErrors} />
      </Form>
      <LeaveGuard unsaved={draft.unsaved && applicationId === null} />
    </div>
  );
}
