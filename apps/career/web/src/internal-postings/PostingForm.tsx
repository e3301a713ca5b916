import { CheckboxGroup, DateField, Form, NumberField, TextArea, TextField, type FormErrors } from '@takara/design-system/forms';
import { isRefusal, LeaveGuard, ProblemNotice, today, useMutation, useNavigate } from '@takara/web-kit';
import { useEffect, useState } from 'react';
import { EditInternalPostingDocument, SubmitInternalPostingDocument, type InternalPostingContentFragment } from '../gql/graphql.ts';
import { paths } from '../paths.ts';
import type { Refusal } from '../side-assignments/acts/act.ts';
import { errorsOf } from '../side-assignments/acts/errors.ts';
import { justDone } from '../side-assignments/acts/just-done.ts';
import { SendOrKeep } from '../side-assignments/acts/SendOrKeep.tsx';
import { useKept } from '../side-assignments/acts/use-kept.ts';
import { contentOf, missingOf, type PostingContent } from './posting-form.ts';

interface Props {
  posting: InternalPostingContentFragment;
  grades: readonly { code: string; label: string }[];
}

/** Kept as one types; sent to 人事課 when everything is there. What the rules refuse stands under the field it is about. */
export function PostingForm({ posting, grades }: Props) {
  const { id } = posting;
  const navigate = useNavigate();
  const [content, setContent] = useState<PostingContent>(() => contentOf(posting));
  const [errors, setErrors] = useState<FormErrors>({});
  const [sent, setSent] = useState(false);
  const send = useMutation(SubmitInternalPostingDocument);
  const set = (change: Partial<PostingContent>) => setContent((old) => ({ ...old, ...change }));
  const draft = useKept(EditInternalPostingDocument, content, { inputOf: (now) => ({ id, content: now }), savedAt: null, active: !sent && !send.submitting });
  useEffect(() => { if (sent) void navigate(paths.internalPosting(id), { state: justDone('SUBMIT') }); }, [sent, id, navigate]);
  const submit = async () => {
    const refused = await draft.saveNow();
    if (refused) return setErrors(errorsOf(refused));
    const { data } = await send.submit((idempotencyKey) => ({ input: { idempotencyKey, id } }));
    if (!data) return;
    if (isRefusal(data.outcome)) return setErrors(errorsOf(data.outcome as Refusal));
    setSent(true);
  };
  return (
    <div className="rounded-12 border border-line bg-surface p-6">
      {send.problem ? <div className="mb-6"><ProblemNotice problem={send.problem} /></div> : null}
      <Form label="募集の内容" check={() => missingOf(content)} errors={errors} onSubmit={() => void submit()}>
        <TextField label="題名" name="title" required help="一覧に出ます。どんな仕事をする職員かが分かる言葉にしてください。" value={content.title} onChange={(title) => set({ title })} />
        <TextArea label="仕事の内容" name="description" required rows={6} maxCharacters={2000} help="何を、誰と、どのように進めるか。配属するグループや出張の多さもあれば書いてください。" value={content.description} onChange={(description) => set({ description })} />
        <TextArea label="求める経験や姿勢" name="requirements" required rows={4} maxCharacters={2000} help="仕事に要ることだけを書きます。年齢や性別、家庭の事情で分けないでください。" value={content.requirements} onChange={(requirements) => set({ requirements })} />
        <TextArea label="公募する理由" name="why" required rows={3} maxCharacters={2000} help="通常の異動でなく公募するわけと、応募する人にとって得られること。" value={content.why} onChange={(why) => set({ why })} />
        <CheckboxGroup label="対象の級" name="grades" help="選ばなければ、「庁内公募のきまり」の範囲のすべての級が対象です。" options={grades.map(({ code, label }) => ({ id: code, label }))} value={content.grades} onChange={(chosen) => set({ grades: chosen })} />
        <NumberField label="人数" name="headcount" required unit="人" minimum={1} step={1} value={content.headcount} onChange={(headcount) => set({ headcount })} />
        <DateField label="応募の締切" name="deadline" required earliest={today()} help="この日まで応募できます。異動の予定日より前の日にしてください。" value={content.deadline} onChange={(deadline) => set({ deadline })} />
        <DateField label="異動の予定日" name="startsOn" required help="決まった人が移る日です。" value={content.startsOn} onChange={(startsOn) => set({ startsOn })} />
        <SendOrKeep label="人事課へ提出する" pendingLabel="提出しています" sending={send.submitting} draft={draft} onKept={setErrors} />
      </Form>
      <LeaveGuard unsaved={draft.unsaved && !sent} />
    </div>
  );
}
