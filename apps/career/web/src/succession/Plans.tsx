import { ActionButton, ConfirmDialog, DateText, Section } from '@takara/design-system';
import { ProblemNotice } from '@takara/web-kit';
import { lazy, Suspense, useState } from 'react';
import { ConfirmTransferDocument, SuccessionActFragmentDoc, WithdrawSuccessorDocument, type TopicShownFragment } from '../gql/graphql.ts';
import { readFragment } from '../gql/index.ts';
import { RefusalNotice } from '../side-assignments/acts/RefusalNotice.tsx';
import { Sessions } from './Sessions.tsx';
import type { Told } from '../side-assignments/acts/act.ts';
import { useAct } from '../side-assignments/acts/use-act.ts';

// Only the two who hand over ever write here.
const RecordForm = lazy(async () => ({ default: (await import('./RecordForm.tsx')).RecordForm }));

type Plan = NonNullable<TopicShownFragment['plans']>[number];
interface Props {
  readonly topic: TopicShownFragment;
  readonly onDone: (told: Told) => void;
}

/** Successors, each with what was handed over. */
export function Plans({ topic, onDone }: Props) {
  const plans = topic.plans ?? [];
  if (plans.length === 0) return <Section title="後任と引継ぎ"><p>後任は、まだ決まっていません。</p></Section>;
  return <>{plans.map((plan) => <One key={plan.id} topic={topic} plan={plan} onDone={onDone} />)}</>;
}

function One({ topic, plan, onDone }: Props & { plan: Plan }) {
  const [asking, ask] = useState<string | null>(null);
  const done = (told: Told) => { ask(null); onDone(told); };
  const confirm = useAct(ConfirmTransferDocument, done);
  const withdraw = useAct(WithdrawSuccessorDocument, done);
  const actions = readFragment(SuccessionActFragmentDoc, plan.availableActions ?? []);
  const [recording, confirming, withdrawing] = ['RECORD', 'CONFIRM', 'WITHDRAW'].map((action) => actions.find((one) => one.action === action));
  const refusal = confirm.refusal ?? withdraw.refusal;
  const problem = confirm.problem ?? withdraw.problem;
  const why = <>{problem ? <ProblemNotice problem={problem} /> : null}{refusal ? <RefusalNotice refusal={refusal} /> : null}</>;
  return (
    <Section title={`${plan.successorName}さんへの引継ぎ`}>
      <div className="mb-5 rounded-12 border border-line bg-surface px-5 py-4">
        <p className="font-bold">{plan.confirmedOn ? <><DateText value={plan.confirmedOn} />に、引継ぎの完了を確かめました。</> : <>{plan.dueOn ? <DateText value={plan.dueOn} /> : null}までに引き継ぎます。{plan.isOverdue ? '期限を過ぎています。' : ''}</>}</p>
        {confirming || withdrawing ? (
          <div className="mt-4 flex flex-wrap items-start gap-3">
            {confirming ? <ActionButton offered={confirming} variant="primary" onClick={() => ask('CONFIRM')}>{confirming.label}</ActionButton> : null}
            {withdrawing ? <ActionButton offered={withdrawing} variant="quiet" onClick={() => ask('WITHDRAW')}>{withdrawing.label}</ActionButton> : null}
          </div>
        ) : null}
      </div>
      <Sessions topicId={topic.id} sessions={plan.sessions ?? []} onDone={onDone} />
      {recording ? <Suspense><RecordForm topic={topic} plan={plan} /></Suspense> : null}
      <ConfirmDialog open={asking === 'CONFIRM'} title="引継ぎの完了を確かめますか" confirmLabel="完了を確かめる" pending={confirm.submitting} onConfirm={() => void confirm.run({ id: topic.id, planId: plan.id }, { title: '引継ぎの完了を確かめました。', next: `${plan.successorName}さんが、これからの担い手になります。` })} onClose={() => ask(null)}>
        <p>{plan.successorName}さんが一人でできることを、本人と担い手に聞いて確かめてください。取り消せません。</p>
        {asking === 'CONFIRM' ? why : null}
      </ConfirmDialog>
      <ConfirmDialog open={asking === 'WITHDRAW'} title={`${plan.successorName}さんを後任から外しますか`} confirmLabel="外す" danger pending={withdraw.submitting} onConfirm={() => void withdraw.run({ id: topic.id, planId: plan.id }, { title: '後任を取り消しました。', next: '別の人を後任に決められます。' })} onClose={() => ask(null)}>
        <p>この人は、この知識のページを見られなくなります。引継ぎの記録は残ります。</p>
        {asking === 'WITHDRAW' ? why : null}
      </ConfirmDialog>
    </Section>
  );
}
