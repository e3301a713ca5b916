import { ActionButton, ConfirmDialog } from '@takara/design-system';
import { isRefusal, ProblemNotice, useMutation } from '@takara/web-kit';
import { lazy, Suspense, useState } from 'react';
import { DeclineSupportRequestDocument, OrderDeploymentDocument, ProposeSupportTeamsDocument, TriageSupportRequestDocument, type DeploymentActFragment } from '../gql/graphql.ts';
import type { Refusal } from '../side-assignments/acts/act.ts';
import { RefusalNotice } from '../side-assignments/acts/RefusalNotice.tsx';

const ReasonDialog = lazy(async () => ({ default: (await import('../side-assignments/acts/ReasonDialog.tsx')).ReasonDialog }));

/** What was done, and what happens next. */
export interface Told {
  readonly title: string;
  readonly next: string;
}

interface Props {
  readonly id: string;
  readonly municipality: string;
  readonly actions: readonly DeploymentActFragment[];
  readonly lacking: number;
  readonly onDone: (told: Told) => void;
}

const DECLINE = { kind: 'REASON', title: '応援しないと決める', text: '理由は記録に残ります。同意を求めていた人は取りやめになります。取り消せません。', label: '応援しない理由' } as const;

/** What 人事課 can do with a request, as buttons. */
export function RequestActs({ id, municipality, actions, lacking, onDone }: Props) {
  const [asking, ask] = useState<'DECLINE' | 'ORDER' | null>(null);
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  const [triage, propose, order, decline] = [useMutation(TriageSupportRequestDocument), useMutation(ProposeSupportTeamsDocument), useMutation(OrderDeploymentDocument), useMutation(DeclineSupportRequestDocument)];
  const problem = triage.problem ?? propose.problem ?? order.problem ?? decline.problem;
  if (actions.length === 0) return null;
  const offered = (action: string) => actions.find((one) => one.action === action);
  const [triaging, proposing, ordering, declining] = ['TRIAGE', 'PROPOSE', 'ORDER', 'DECLINE'].map(offered);

  const finish = (data: { outcome: object } | undefined | null, told: Told) => {
    if (!data) return;
    if (isRefusal(data.outcome)) return setRefusal(data.outcome as unknown as Refusal);
    setRefusal(null);
    ask(null);
    onDone(told);
  };
  const doTriage = async () => finish((await triage.submit((idempotencyKey) => ({ input: { idempotencyKey, id } }))).data, { title: '応援すると決めました。', next: '次に、班の案を作ります。' });
  const doPropose = async () => finish((await propose.submit((idempotencyKey) => ({ input: { idempotencyKey, ids: [id] } }))).data, { title: '班の案を作りました。', next: '選ばれた人と所属長のホームに、同意するかを聞く知らせが届きます。足りないときは、その理由を下に出しています。' });
  const doOrder = async () => finish((await order.submit((idempotencyKey) => ({ input: { idempotencyKey, id } }))).data, { title: '発令しました。', next: '名簿を印刷して、市町村に送ってください。' });
  const doDecline = async (reason: string) => finish((await decline.submit((idempotencyKey) => ({ input: { idempotencyKey, id, reason } }))).data, { title: '応援しないと決めました。', next: '市町村に理由を伝えてください。' });
  const why = <>{problem ? <ProblemNotice problem={problem} /> : null}{refusal && refusal.field !== 'reason' ? <RefusalNotice refusal={refusal} /> : null}</>;

  return (
    <div className="mb-8 grid gap-3 rounded-12 border border-line bg-surface px-6 py-5">
      <p className="text-sm text-text-quiet">人事課がすること</p>
      <div className="flex flex-wrap items-start gap-3">
        {triaging ? <ActionButton offered={triaging} variant="primary" pending={triage.submitting} onClick={() => void doTriage()}>{triaging.label}</ActionButton> : null}
        {proposing ? <ActionButton offered={proposing} variant={ordering ? 'secondary' : 'primary'} pending={propose.submitting} pendingLabel="班の案を作っています" onClick={() => void doPropose()}>{proposing.label}</ActionButton> : null}
        {ordering ? <ActionButton offered={ordering} variant="primary" onClick={() => ask('ORDER')}>{ordering.label}</ActionButton> : null}
        {declining ? <ActionButton offered={declining} variant="quiet" onClick={() => ask('DECLINE')}>{declining.label}</ActionButton> : null}
      </div>
      {asking ? null : why}
      {asking === 'DECLINE' ? <Suspense><ReasonDialog ask={DECLINE} confirmLabel="応援しない" danger pending={decline.submitting} refusal={refusal} why={why} onConfirm={(reason) => void doDecline(reason)} onClose={() => ask(null)} /></Suspense> : null}
      {ordering ? (
        <ConfirmDialog open={asking === 'ORDER'} title={`${municipality}への応援を発令しますか`} confirmLabel="発令する" pending={order.submitting} onConfirm={() => void doOrder()} onClose={() => ask(null)}>
          <p>{lacking > 0 ? `要る人数に${lacking}人足りないまま、同意した人だけを発令します。` : '同意した人の全員を発令します。'}発令は取り消せません。</p>
          {asking === 'ORDER' ? <div className="mt-4">{why}</div> : null}
        </ConfirmDialog>
      ) : null}
    </div>
  );
}
