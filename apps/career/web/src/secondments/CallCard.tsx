import { ActionButton, ConfirmDialog, DateText, StatusBadge } from '@takara/design-system';
import { formatFiscalYear, ProblemNotice } from '@takara/web-kit';
import { lazy, Suspense, useState } from 'react';
import { readFragment } from '../gql/index.ts';
import { CloseExchangeCallDocument, ExchangeActFragmentDoc, type ExchangeAgreementShownFragment } from '../gql/graphql.ts';
import { RefusalNotice } from '../side-assignments/acts/RefusalNotice.tsx';
import { Period } from '../side-assignments/acts/Term.tsx';
import type { Told } from '../side-assignments/acts/act.ts';
import { useAct } from '../side-assignments/acts/use-act.ts';

const VolunteerDialog = lazy(async () => ({ default: (await import('./VolunteerDialog.tsx')).VolunteerDialog }));
const PutForwardDialog = lazy(async () => ({ default: (await import('./PutForwardDialog.tsx')).PutForwardDialog }));

interface Props {
  readonly call: ExchangeAgreementShownFragment['calls'][number];
  readonly hostName: string;
  readonly onDone: (told: Told) => void;
}

/** One year's call, and what the reader can do with it. */
export function CallCard({ call: { id, fiscalYear, quota, deadline, firstDay, lastDay, isOpen, availableActions }, hostName, onDone }: Props) {
  const [asking, ask] = useState<string | null>(null);
  const done = (told: Told) => { ask(null); onDone(told); };
  const close = useAct(CloseExchangeCallDocument, done);
  const actions = readFragment(ExchangeActFragmentDoc, availableActions);
  const [volunteering, putting, closing] = ['VOLUNTEER', 'PUT_FORWARD', 'CLOSE_CALL'].map((action) => actions.find((one) => one.action === action));
  return (
    <li className="grid gap-4 rounded-12 border border-line bg-surface px-6 py-5">
      <div className="flex flex-wrap items-center justify-between gap-3"><h3 className="font-bold">{formatFiscalYear(fiscalYear)}の募集（{quota}人）</h3>{isOpen ? <StatusBadge tone="success">推薦を受け付けています</StatusBadge> : <StatusBadge tone="neutral">締め切りました</StatusBadge>}</div>
      <p><Period from={firstDay} to={lastDay} /><span className="block text-sm text-text-quiet">推薦の締切：<DateText value={deadline} /></span></p>
      {actions.length > 0 ? (
        <div className="flex flex-wrap items-start gap-3">
          {putting ? <ActionButton offered={putting} variant="primary" onClick={() => ask('PUT_FORWARD')}>{putting.label}</ActionButton> : null}
          {volunteering ? <ActionButton offered={volunteering} variant={putting || closing ? 'secondary' : 'primary'} onClick={() => ask('VOLUNTEER')}>{volunteering.label}</ActionButton> : null}
          {closing ? <ActionButton offered={closing} variant="quiet" onClick={() => ask('CLOSE_CALL')}>{closing.label}</ActionButton> : null}
        </div>
      ) : null}
      {asking === 'VOLUNTEER' ? <Suspense><VolunteerDialog callId={id} hostName={hostName} onClose={() => ask(null)} onDone={done} /></Suspense> : null}
      {asking === 'PUT_FORWARD' ? <Suspense><PutForwardDialog callId={id} hostName={hostName} onClose={() => ask(null)} onDone={done} /></Suspense> : null}
      {closing ? (
        <ConfirmDialog open={asking === 'CLOSE_CALL'} title="募集を締め切りますか" confirmLabel="締め切る" pending={close.submitting} onConfirm={() => void close.run({ id }, { title: '募集を締め切りました。', next: '推薦と同意がそろった人の中から、決めてください。' })} onClose={() => ask(null)}>
          <p>締切の日より前に、推薦と手挙げの受付を終えます。もう一度開くことはできません。</p>
          {close.problem ? <ProblemNotice problem={close.problem} /> : null}
          {close.refusal ? <RefusalNotice refusal={close.refusal} /> : null}
        </ConfirmDialog>
      ) : null}
    </li>
  );
}
