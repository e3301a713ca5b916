import { ActionButton, ConfirmDialog } from '@takara/design-system';
import { ProblemNotice } from '@takara/web-kit';
import { lazy, Suspense, useState } from 'react';
import type { ExchangeActFragment, SecondmentShownFragment } from '../gql/graphql.ts';
import { RefusalNotice } from '../side-assignments/acts/RefusalNotice.tsx';
import type { Told } from '../side-assignments/acts/act.ts';
import { useAct } from '../side-assignments/acts/use-act.ts';
import { PRESSED, REASONED } from './acts.ts';

// Dialogs bring fields; most readers of a page never open one.
const ReasonDialog = lazy(async () => ({ default: (await import('../side-assignments/acts/ReasonDialog.tsx')).ReasonDialog }));
const WordsDialog = lazy(async () => ({ default: (await import('./WordsDialog.tsx')).WordsDialog }));
const OrderDialog = lazy(async () => ({ default: (await import('./DayDialogs.tsx')).OrderDialog }));
const RecallDialog = lazy(async () => ({ default: (await import('./DayDialogs.tsx')).RecallDialog }));

interface Props {
  readonly secondment: SecondmentShownFragment;
  readonly actions: readonly ExchangeActFragment[];
  readonly onDone: (told: Told) => void;
}

/** What leads on stands first and strong; what ends it, quiet. Reports and the session have forms of their own. */
const FORMS = ['REPORT', 'SHARE'];
const QUIET = ['WITHDRAW', 'CANCEL', 'RECALL'];

/** What the reader can do now, in the platform's words. */
export function SecondmentActs({ secondment, actions, onDone }: Props) {
  const [asking, ask] = useState<string | null>(null);
  const close = () => ask(null);
  const done = (told: Told) => { close(); onDone(told); };
  const offered = actions.filter(({ action }) => !FORMS.includes(action));
  if (offered.length === 0) return null;
  const { id } = secondment;
  return (
    <div className="flex flex-wrap items-start gap-3">
      {offered.map((one, n) => (
        PRESSED[one.action]
          ? <Pressed key={one.action} id={id} offered={one} isFirst={n === 0} onDone={done} />
          : <ActionButton key={one.action} offered={one} variant={n === 0 && !QUIET.includes(one.action) ? 'primary' : QUIET.includes(one.action) ? 'quiet' : 'secondary'} onClick={() => ask(one.action)}>{one.label}</ActionButton>
      ))}
      {asking && REASONED[asking] ? <Reasoned id={id} action={asking} label={offered.find(({ action }) => action === asking)?.label ?? ''} onClose={close} onDone={done} /> : null}
      {asking === 'RECOMMEND' || asking === 'AGREE' ? <Suspense><WordsDialog id={id} action={asking} hostName={secondment.hostName ?? ''} onClose={close} onDone={done} /></Suspense> : null}
      {asking === 'ORDER' ? <Suspense><OrderDialog secondment={secondment} onClose={close} onDone={done} /></Suspense> : null}
      {asking === 'RECALL' ? <Suspense><RecallDialog secondment={secondment} onClose={close} onDone={done} /></Suspense> : null}
    </div>
  );
}

function Pressed({ id, offered, isFirst, onDone }: { id: string; offered: ExchangeActFragment; isFirst: boolean; onDone: (told: Told) => void }) {
  const { document, told, ask } = PRESSED[offered.action]!;
  const [open, setOpen] = useState(false);
  const { run, submitting, problem, refusal } = useAct(document, onDone);
  const why = <>{problem ? <ProblemNotice problem={problem} /> : null}{refusal ? <RefusalNotice refusal={refusal} /> : null}</>;
  const go = () => void run({ id }, told);
  return (
    <>
      <ActionButton offered={offered} variant={isFirst ? 'primary' : 'secondary'} pending={submitting} onClick={() => (ask ? setOpen(true) : go())}>{offered.label}</ActionButton>
      {ask ? <ConfirmDialog open={open} title={ask.title} confirmLabel={offered.label} pending={submitting} onConfirm={go} onClose={() => setOpen(false)}><p>{ask.text}</p>{why}</ConfirmDialog> : why}
    </>
  );
}

function Reasoned({ id, action, label, onClose, onDone }: { id: string; action: string; label: string; onClose: () => void; onDone: (told: Told) => void }) {
  const { document, told, text, label: field, danger } = REASONED[action]!;
  const { run, submitting, problem, refusal } = useAct(document, onDone);
  const why = <>{problem ? <ProblemNotice problem={problem} /> : null}{refusal && refusal.field !== 'reason' ? <RefusalNotice refusal={refusal} /> : null}</>;
  return <Suspense><ReasonDialog ask={{ kind: 'REASON', title: label, text, label: field }} confirmLabel={label} danger={danger} pending={submitting} refusal={refusal} why={why} onConfirm={(reason) => void run({ id, reason }, told)} onClose={onClose} /></Suspense>;
}
