import { DateField, Form, NumberField, Select, TextArea, TextField, type FormErrors } from '@takara/design-system/forms';
import { isRefusal, LeaveGuard, ProblemNotice, today, useMutation, useNavigate } from '@takara/web-kit';
import { useEffect, useState } from 'react';
import { EditSideAssignmentPostingDocument, SubmitSideAssignmentPostingDocument, type PostingContentFragment, type SideAssignmentPostingToEditQuery } from '../../gql/graphql.ts';
import { paths } from '../../paths.ts';
import { SkillsField } from '../../skills/SkillsField.tsx';
import type { Refusal } from '../acts/act.ts';
import { justDone } from '../acts/just-done.ts';
import { errorsOf } from '../acts/errors.ts';
import { SendOrKeep } from '../acts/SendOrKeep.tsx';
import { useKept } from '../acts/use-kept.ts';
import { contentOf, inputOf, missingOf, type PostingContent } from './posting-form.ts';

interface Props {
  posting: PostingContentFragment;
  /** What it can be about. */
  fields: NonNullable<SideAssignmentPostingToEditQuery['sideAssignmentFields']>;
}

/** Kept as one types; sent to 人事課 when everything is there. What the rules refuse stands under the field it is about. */
export function PostingForm({ posting, fields }: Props) {
  const { id } = posting;
  const navigate = useNavigate();
  const [content, setContent] = useState<PostingContent>(() => contentOf(posting));
  const [errors, setErrors] = useState<FormErrors>({});
  const [sent, setSent] = useState(false);
  const send = useMutation(SubmitSideAssignmentPostingDocument);
  const set = (change: Partial<PostingContent>) => setContent((old) => ({ ...old, ...change }));
  const draft = useKept(EditSideAssignmentPostingDocument, content, { inputOf: (now) => ({ id, content: inputOf(now) }), savedAt: null, active: !sent && !send.submitting });
  useEffect(() => { if (sent) void navigate(paths.posting(id), { state: justDone('SUBMIT') }); }, [sent, id, navigate]);

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
        <TextField label="題名" name="title" required help="一覧に出ます。何をする仕事かが分かる言葉にしてください。" value={content.title} onChange={(title) => set({ title })} />
        <Select label="分野" name="field" required options={fields.map(({ field, label }) => ({ id: field, label }))} value={content.field} onChange={(field) => set({ field: field as PostingContent['field'] })} />
        <TextArea label="仕事の内容" name="description" required rows={6} maxCharacters={2000} help="何を、誰と、どのように進めるか。在宅や決まった曜日など、働き方もあれば書いてください。" value={content.description} onChange={(description) => set({ description })} />
        <TextArea label="募集する理由" name="why" required rows={3} maxCharacters={2000} help="庁内の職員に頼みたいわけと、応募する人にとって得られること。" value={content.why} onChange={(why) => set({ why })} />
        <SkillsField label="求めるスキル" name="skillsWanted" help="8個まで。なくてもかまいません。" most={8} value={content.skillsWanted} onChange={(skillsWanted) => set({ skillsWanted })} />
        <div className="grid items-start gap-7 sm:grid-cols-2">
          <NumberField label="1か月の時間" name="hoursPerMonth" required unit="時間" minimum={0} step={0.25} help="上限は「庁内副業のきまり」にあります。" value={content.hoursPerMonth} onChange={(hoursPerMonth) => set({ hoursPerMonth })} />
          <NumberField label="人数" name="headcount" required unit="人" minimum={1} step={1} value={content.headcount} onChange={(headcount) => set({ headcount })} />
        </div>
        <DateField label="応募の締切" name="deadline" required earliest={today()} help="この日まで応募できます。期間が始まる日までにしてください。" value={content.deadline} onChange={(deadline) => set({ deadline })} />
        <div className="grid items-start gap-7 sm:grid-cols-2">
          <DateField label="期間の始まり" name="termFrom" required value={content.termFrom} onChange={(termFrom) => set({ termFrom })} />
          <DateField label="期間の終わり" name="termTo" required help="この日を含みます。" value={content.termTo} onChange={(termTo) => set({ termTo })} />
        </div>
        <SendOrKeep label="人事課へ提出する" pendingLabel="提出しています" sending={send.submitting} draft={draft} onKept={setErrors} />
      </Form>
      <LeaveGuard unsaved={draft.unsaved && !sent} />
    </div>
  );
}
