import { Button, ButtonGroup, Heading } from '@takara/design-system';
import { Form, TextArea, type FormErrors } from '@takara/design-system/forms';
import { isRefusal, LeaveGuard, ProblemNotice, useMutation, useNavigate } from '@takara/web-kit';
import { useEffect, useState } from 'react';
import { FinishCareerPlanDocument, SaveCareerPlanDraftDocument, type CareerPlanToWriteQuery } from '../gql/graphql.ts';
import { paths } from '../paths.ts';
import type { Refusal } from '../side-assignments/acts/act.ts';
import { errorsOf } from '../side-assignments/acts/errors.ts';
import { justDone } from '../side-assignments/acts/just-done.ts';
import { useKept } from '../side-assignments/acts/use-kept.ts';
import { GoalFields } from './GoalFields.tsx';
import { inputOf, missingOf, newGoal, type PlanDraft } from './plan-form.ts';

interface Props {
  first: PlanDraft;
  /** When the draft was last kept, an ISO instant. */
  savedAt: string | null;
  form: NonNullable<CareerPlanToWriteQuery['careerPlanForm']>;
}

/** Kept as one writes, for oneself alone; finished as a version that stays. What the rules refuse stands under its field. */
export function PlanForm({ first, savedAt, form }: Props) {
  const navigate = useNavigate();
  const [plan, setPlan] = useState(first);
  const [errors, setErrors] = useState<FormErrors>({});
  const [done, setDone] = useState(false);
  const finishing = useMutation(FinishCareerPlanDocument);
  const set = (change: Partial<PlanDraft>) => setPlan((old) => ({ ...old, ...change }));
  const draft = useKept(SaveCareerPlanDraftDocument, plan, { inputOf: inputOf, savedAt: savedAt, active: !done && !finishing.submitting });
  // After the leave guard has heard that nothing is unsaved any more.
  useEffect(() => { if (done) void navigate(paths.careerPlan(), { state: justDone('FINISH') }); }, [done, navigate]);

  const keep = async () => setErrors(errorsOf(await draft.saveNow()));
  const finish = async () => {
    const { data } = await finishing.submit((idempotencyKey) => ({ input: { idempotencyKey, ...inputOf(plan) } }));
    if (!data) return;
    if (isRefusal(data.outcome)) return setErrors(errorsOf(data.outcome as Refusal));
    setDone(true);
  };

  return (
    <div className="rounded-12 border border-line bg-surface p-6">
      {finishing.problem ? <div className="mb-6"><ProblemNotice problem={finishing.problem} /></div> : null}
      <Form label="キャリアプラン" check={() => missingOf(plan, form.places.length > 0)} errors={errors} onSubmit={() => void finish()}>
        <TextArea label="将来像" name="vision" required rows={5} maxCharacters={form.longestText} help="仕事を通じて、どのような職員になりたいか。まとまっていなくても、いまの言葉で書いてください。" value={plan.vision} onChange={(vision) => set({ vision })} />
        <TextArea label="適性・経験" name="strengths" rows={3} maxCharacters={form.longestText} help="得意なこと、好きな仕事、これまでの経験で手ごたえのあったこと。" value={plan.strengths} onChange={(strengths) => set({ strengths })} />
        <TextArea label="人生設計" name="lifeDesign" rows={3} maxCharacters={form.longestText} help="暮らしの中で大切にしたいこと。書かなくてもかまいません。プランを見せるときは、上司にも見えます。" value={plan.lifeDesign} onChange={(lifeDesign) => set({ lifeDesign })} />
        <div className="grid gap-5">
          <Heading>目標</Heading>
          {plan.goals.map((goal, n) => (
            <GoalFields key={goal.key} goal={goal} n={n} form={form} onChange={(changed) => set({ goals: plan.goals.map((each) => (each.key === goal.key ? changed : each)) })} onRemove={() => set({ goals: plan.goals.filter(({ key }) => key !== goal.key) })} />
          ))}
          {plan.goals.length < form.mostGoals ? <ButtonGroup><Button onClick={() => set({ goals: [...plan.goals, newGoal(form.ownPlaceCode)] })}>目標を足す</Button></ButtonGroup> : null}
        </div>
        <TextArea label="上司に相談したいこと" name="support" rows={3} maxCharacters={form.longestText} help="面談で話したいこと、助けてほしいこと。" value={plan.support} onChange={(support) => set({ support })} />
        <div className="grid gap-3">
          <ButtonGroup>
            <Button type="submit" variant="primary" pending={finishing.submitting} pendingLabel="保存しています">書き終えて版にする</Button>
            <Button pending={draft.saving} pendingLabel="保存しています" onClick={() => void keep()}>書きかけを保存する</Button>
          </ButtonGroup>
          <p className="text-sm text-text-quiet" role="status">{draft.words}</p>
        </div>
      </Form>
      <LeaveGuard unsaved={draft.unsaved && !done} />
    </div>
  );
}
