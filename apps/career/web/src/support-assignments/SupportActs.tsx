import { ActionButton, ConfirmDialog } from '@takara/design-system';
import { isRefusal, ProblemNotice, useMutation } from '@takara/web-kit';
import { lazy, Suspense, useState } from 'react';
import { AcceptSupportDocument, CloseSupportDocument, DeclineSupportDocument, type SupportActFragment } from '../gql/graphql.ts';
import type { Refusal } from '../side-assignments/acts/act.ts';
import { RefusalNotice } from '../side-assignments/acts/RefusalNotice.tsx';

// Dialogs bring fields; most readers of a page never open one.
const NominateDialog = lazy(async () => ({ default: (await import('./NominateDialog.tsx')).NominateDialog }));
const ReasonDialog = lazy(async () => ({ default: (await import('../side-assignments/acts/ReasonDialog.tsx')).ReasonDialog }));

/** What was done, and what happens next. */
export interface Told {
  readonly title: string;
  readonly next: string;
}

interface Props {
  readonly id: string;
  readonly kindLabel: string;
  readonly actions: readonly SupportActFragment[];
  readonly onDone: (told: Told) => void;
}

const DECLINE = { kind: 'REASON', title: '断る', text: '理由は、選んだ上司だけが読みます。本人には、あなたに頼んだことも伝わりません。', label: '断る理由' } as const;

/** What the reader can do here, as buttons. To write about a talk is a form of its own on the page. */
export function SupportActs({ id, kindLabel, actions, onDone }: Props) {
  const [asking, ask] = useState<string | null>(null);
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  const accept = useMutation(AcceptSupportDocument);
  const decline = useMutation(DeclineSupportDocument);
  const close = useMutation(CloseSupportDocument);
  const problem = accept.problem ?? decline.problem ?? close.problem;
  const offered = (action: string) => actions.find((one) => one.action === action);
  const [nominating, accepting, declining, closing] = ['NOMINATE', 'ACCEPT', 'DECLINE', 'CLOSE'].map(offered);
  if (!nominating && !accepting && !declining && !closing) return null;

  const finish = (data: { outcome: object } | undefined | null, told: Told) => {
    if (!data) return;
    if (isRefusal(data.outcome)) return setRefusal(data.outcome as unknown as Refusal);
    setRefusal(null);
    ask(null);
    onDone(told);
  };
  const doAccept = async () => finish((await accept.submit((idempotencyKey) => ({ input: { idempotencyKey, id } }))).data, { title: '引き受けました。', next: '本人と上司に、あなたの名前が出ます。着任の日から、相談に乗ってください。' });
  const doDecline = async (reason: string) => finish((await decline.submit((idempotencyKey) => ({ input: { idempotencyKey, id, reason } }))).data, { title: '断りました。', next: '上司が理由を読み、別の人を選びます。' });
  const doClose = async () => finish((await close.submit((idempotencyKey) => ({ input: { idempotencyKey, id } }))).data, { title: '終えました。', next: '面談の記録は、二人に残ります。' });
  const why = <>{problem ? <ProblemNotice problem={problem} /> : null}{refusal && refusal.field !== 'reason' ? <RefusalNotice refusal={refusal} /> : null}</>;

  return (
    <div className="grid gap-3">
      <div className="flex flex-wrap items-start gap-3">
        {accepting ? <ActionButton offered={accepting} variant="primary" pending={accept.submitting} onClick={() => void doAccept()}>{accepting.label}</ActionButton> : null}
        {declining ? <ActionButton offered={declining} variant="secondary" onClick={() => ask('DECLINE')}>{declining.label}</ActionButton> : null}
        {nominating ? <ActionButton offered={nominating} variant={nominating.label === '選び直す' ? 'secondary' : 'primary'} onClick={() => ask('NOMINATE')}>{nominating.label}</ActionButton> : null}
        {closing ? <ActionButton offered={closing} variant="quiet" onClick={() => ask('CLOSE')}>{closing.label}</ActionButton> : null}
      </div>
      {asking ? null : why}
      {asking === 'NOMINATE' ? <Suspense><NominateDialog id={id} kindLabel={kindLabel} onClose={() => ask(null)} onDone={(told) => { ask(null); onDone(told); }} /></Suspense> : null}
      {asking === 'DECLINE' ? <Suspense><ReasonDialog ask={DECLINE} confirmLabel="断る" danger={false} pending={decline.submitting} refusal={refusal} why={why} onConfirm={(reason) => void doDecline(reason)} onClose={() => ask(null)} /></Suspense> : null}
      {closing ? (
        <ConfirmDialog open={asking === 'CLOSE'} title={`${kindLabel}を終えますか`} confirmLabel="終える" danger pending={close.submitting} onConfirm={() => void doClose()} onClose={() => ask(null)}>
          <p>期間の前に終えます。取り消せません。別の人に替えるときは「選び直す」を使ってください。</p>
          {asking === 'CLOSE' ? <div className="mt-4">{why}</div> : null}
        </ConfirmDialog>
      ) : null}
    </div>
  );
}
