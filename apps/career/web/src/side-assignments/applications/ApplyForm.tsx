import { Form, NumberField, TextArea, type FormErrors } from '@takara/design-system/forms';
import { isRefusal, LeaveGuard, ProblemNotice, useMutation, useNavigate } from '@takara/web-kit';
import { useEffect, useState } from 'react';
import { ApplyForSideAssignmentDocument, SaveSideAssignmentApplicationDraftDocument, type SideAssignmentPostingToApplyQuery } from '../../gql/graphql.ts';
import { paths } from '../../paths.ts';
import { SkillsField } from '../../skills/SkillsField.tsx';
import { errorsOf } from '../acts/errors.ts';
import { justDone } from '../acts/just-done.ts';
import { SendOrKeep } from '../acts/SendOrKeep.tsx';
import { useKept } from '../acts/use-kept.ts';
import { contentOf, missingOf, type ApplicationContent } from './apply-form.ts';

interface Props {
  postingId: string;
  /** Hours a month the posting offers. */
  limit: number | null;
  draft: NonNullable<SideAssignmentPostingToApplyQuery['sideAssignmentPosting']>['myDraft'];
}

/** Kept as one types; sent when everything is there. What the rules refuse stands under the field it is about. */
export function ApplyForm({ postingId, limit, draft: kept }: Props) {
  const navigate = useNavigate();
  const [content, setContent] = useState<ApplicationContent>(() => contentOf(kept));
  const [errors, setErrors] = useState<FormErrors>({});
  const [applicationId, setApplicationId] = useState<string | null>(null);
  const apply = useMutation(ApplyForSideAssignmentDocument);
  const set = (change: Partial<ApplicationContent>) => setContent((old) => ({ ...old, ...change }));
  const draft = useKept(SaveSideAssignmentApplicationDraftDocument, content, { inputOf: (now) => ({ postingId, ...now }), savedAt: kept?.savedAt ?? null, active: applicationId === null && !apply.submitting });
  // After the leave guard has heard that nothing is unsaved any more.
  useEffect(() => { if (applicationId) void navigate(paths.application(applicationId), { state: justDone('SUBMIT') }); }, [applicationId, navigate]);

  const send = async () => {
    const { motivation, skills, hoursWished, expectedOvertime } = content;
    const { data } = await apply.submit((idempotencyKey) => ({ input: { idempotencyKey, postingId, motivation, skills, hoursWished: hoursWished!, expectedOvertime: expectedOvertime! } }));
    if (!data) return;
    if (isRefusal(data.applyForPosting)) return setErrors(errorsOf(data.applyForPosting));
    setApplicationId(data.applyForPosting.id);
  };

  return (
    <div className="rounded-12 border border-line bg-surface p-6">
      {apply.problem ? <div className="mb-6"><ProblemNotice problem={apply.problem} /></div> : null}
      <Form label="応募" check={() => missingOf(content)} errors={errors} onSubmit={() => void send()}>
        <TextArea label="応募の動機" name="motivation" required rows={6} maxCharacters={2000} help="やってみたいこと、生かせる経験、これから身につけたいこと。あなたの所属長、受入所属、人事課が読みます。" value={content.motivation} onChange={(motivation) => set({ motivation })} />
        <NumberField label="1か月に使える時間" name="hoursWished" required unit="時間" minimum={0} step={0.25} help={limit === null ? undefined : `この募集は1か月${limit}時間までです。`} value={content.hoursWished} onChange={(hoursWished) => set({ hoursWished })} />
        <SkillsField label="生かせるスキル" name="skills" help="8個まで。なくてもかまいません。" most={8} value={content.skills} onChange={(skills) => set({ skills })} />
        <NumberField
          label="年間の時間外勤務の見込み" name="expectedOvertime" required unit="時間" minimum={0} step={1}
          help="今年度の担当業務での見込みです。働きすぎを防ぐために確かめます。上限は「庁内副業のきまり」にあります。"
          value={content.expectedOvertime} onChange={(expectedOvertime) => set({ expectedOvertime })}
        />
        <SendOrKeep label="応募する" pendingLabel="送っています" sending={apply.submitting} draft={draft} onKept={setErrors} />
      </Form>
      <LeaveGuard unsaved={draft.unsaved && applicationId === null} />
    </div>
  );
}
