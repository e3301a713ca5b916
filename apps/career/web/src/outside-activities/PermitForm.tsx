import { Heading } from '@takara/design-system';
import { DateField, Form, NumberField, RadioGroup, TextArea, TextField, type FormErrors } from '@takara/design-system/forms';
import { isRefusal, LeaveGuard, ProblemNotice, today, useMutation, useNavigate } from '@takara/web-kit';
import { useEffect, useState } from 'react';
import { readFragment, type FragmentType } from '../gql/index.ts';
import { EditOutsideActivityDocument, OutsideActivityRulesFragmentDoc, SubmitOutsideActivityDocument, type OutsideActivityContentFragment, type OutsideActivityHostKind } from '../gql/graphql.ts';
import { paths } from '../paths.ts';
import type { Refusal } from '../side-assignments/acts/act.ts';
import { errorsOf } from '../side-assignments/acts/errors.ts';
import { justDone } from '../side-assignments/acts/just-done.ts';
import { SendOrKeep } from '../side-assignments/acts/SendOrKeep.tsx';
import { useKept } from '../side-assignments/acts/use-kept.ts';
import { LookFields } from './LookFields.tsx';
import { answered, type Answer } from './looks.ts';
import { contentOf, missingOf, type PermitContent } from './permit-form.ts';

interface Props {
  permit: OutsideActivityContentFragment;
  declared: readonly Answer[];
  rules: FragmentType<typeof OutsideActivityRulesFragmentDoc>;
}

/** Kept as one types; sent to the 所属長 when everything is there. What the rules refuse stands under the field it is about. */
export function PermitForm({ permit, declared, rules }: Props) {
  const { id } = permit;
  const { relations, hostKinds } = readFragment(OutsideActivityRulesFragmentDoc, rules);
  const navigate = useNavigate();
  const [content, setContent] = useState<PermitContent>(() => contentOf(permit, answered(relations, declared)));
  const [errors, setErrors] = useState<FormErrors>({});
  const [sent, setSent] = useState(false);
  const send = useMutation(SubmitOutsideActivityDocument);
  const set = (change: Partial<PermitContent>) => setContent((old) => ({ ...old, ...change }));
  const draft = useKept(EditOutsideActivityDocument, content, { inputOf: (now) => ({ id, content: now }), savedAt: null, active: !sent && !send.submitting });
  useEffect(() => { if (sent) void navigate(paths.outsideActivity(id), { state: justDone('SUBMIT') }); }, [sent, id, navigate]);
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
      <Form label="申請の内容" check={() => missingOf(content)} errors={errors} onSubmit={() => void submit()}>
        <Heading level={2}>活動</Heading>
        <TextField label="活動先の名前" name="hostName" required help="団体や会社の名前。自ら営む事業のときは、屋号か「自ら営む農業」のように。" value={content.hostName} onChange={(hostName) => set({ hostName })} />
        <RadioGroup label="活動先の種類" name="hostKind" required help="営利を目的とする団体や、自ら営む事業であることだけで不許可にはなりません。" options={hostKinds.map(({ code, label }) => ({ id: code, label }))} value={content.hostKind} onChange={(kind) => set({ hostKind: kind as OutsideActivityHostKind })} />
        <TextArea label="活動の内容" name="activity" required rows={4} maxCharacters={2000} help="何を、どこで、誰に対して行うか。" value={content.activity} onChange={(activity) => set({ activity })} />
        <TextArea label="活動の目的" name="purpose" required rows={3} maxCharacters={2000} help="地域への貢献や、自分のキャリア形成にどうつながるか。" value={content.purpose} onChange={(purpose) => set({ purpose })} />
        <Heading level={2}>期間・時間・報酬</Heading>
        <div className="grid gap-6 sm:grid-cols-2">
          <DateField label="期間の始まり" name="startsOn" required value={content.startsOn} onChange={(startsOn) => set({ startsOn })} />
          <DateField label="期間の終わり" name="endsOn" required earliest={today()} value={content.endsOn} onChange={(endsOn) => set({ endsOn })} />
        </div>
        <NumberField label="1か月の時間" name="hoursPerMonth" required unit="時間" minimum={0} step={0.5} help="ほかに許可されている活動と合わせて、限度に収めます。" value={content.hoursPerMonth} onChange={(hoursPerMonth) => set({ hoursPerMonth })} />
        <NumberField label="1週間の時間" name="hoursPerWeek" required unit="時間" minimum={0} step={0.5} value={content.hoursPerWeek} onChange={(hoursPerWeek) => set({ hoursPerWeek })} />
        <NumberField label="勤務日の時間" name="workdayHours" required unit="時間" minimum={0} step={0.5} help="勤務日に、勤務時間の外で従事する時間。しないときは 0。" value={content.workdayHours} onChange={(workdayHours) => set({ workdayHours })} />
        <NumberField label="1か月の報酬" name="monthlyPay" required unit="円" minimum={0} step={1000} help="ないときは 0。実費の弁償は含みません。" value={content.monthlyPay} onChange={(monthlyPay) => set({ monthlyPay })} />
        <TextField label="報酬の決め方" name="payBasis" help="例：1時間1,200円。報酬があるときは必ず書いてください。" value={content.payBasis} onChange={(payBasis) => set({ payBasis })} />
        <Heading level={2}>いまの所属と活動先との関係</Heading>
        <p>あるからといって、許可されないとは限りません。所属長と人事課も、それぞれ確かめます。</p>
        <LookFields relations={relations} answers={content.declared} onChange={(answers) => set({ declared: answered(relations, answers) })} error={errors.declared} />
        <SendOrKeep label="所属長へ提出する" pendingLabel="提出しています" sending={send.submitting} draft={draft} onKept={setErrors} />
      </Form>
      <LeaveGuard unsaved={draft.unsaved && !sent} />
    </div>
  );
}
