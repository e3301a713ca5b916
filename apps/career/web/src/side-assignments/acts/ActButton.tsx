import { ActionButton, type ActionButtonProps, ConfirmDialog } from '@takara/design-system';
import { ProblemNotice } from '@takara/web-kit';
import { lazy, Suspense, useState, type ReactNode } from 'react';
import type { OfferedActFragment } from '../../gql/graphql.ts';
import type { Act, Told } from './act.ts';
import { RefusalNotice } from './RefusalNotice.tsx';
import { useAct } from './use-act.ts';

// The dialog brings the form's fields; most readers of a page never open it.
const ReasonDialog = lazy(async () => ({ default: (await import('./ReasonDialog.tsx')).ReasonDialog }));

export type Offered = Pick<OfferedActFragment, 'action' | 'label' | 'enabled' | 'reason'>;

interface Props extends Pick<ActionButtonProps, 'variant' | 'size'> {
  /** Of the thing that is acted on, where the act does not say more. */
  id?: string;
  offered: Offered;
  act: Act;
  /** On the button; the offer's own words where nothing is said. */
  children?: ReactNode;
  onDone: (told: Told, outcome: object) => void;
}

/** One thing the reader can do here: asks for what the act needs, does it, and says why when it is refused. */
export function ActButton({ id, offered, act, variant, size, children = offered.label, onDone }: Props) {
  const [isAsking, setAsking] = useState(false);
  const { run, submitting, problem, refusal } = useAct(act.document, (told, outcome) => { setAsking(false); onDone(told, outcome); });
  const { asking: ask, confirmLabel = offered.label } = act;
  const perform = (words: object = {}) => void run({ ...(act.input ?? { id }), ...words }, { title: act.done, next: act.next });
  const close = () => setAsking(false);
  const why = (
    <>
      {problem ? <ProblemNotice problem={problem} /> : null}
      {refusal && !(isAsking && refusal.field === 'reason') ? <RefusalNotice refusal={refusal} /> : null}
    </>
  );

  return (
    <div className="grid max-w-md gap-3">
      <ActionButton offered={offered} variant={variant} size={size} pending={submitting && !isAsking} pendingLabel={act.pendingLabel} onClick={() => (ask.kind === 'NOTHING' ? perform() : setAsking(true))}>
        {children}
      </ActionButton>
      {isAsking ? null : why}
      {ask.kind === 'CONFIRMATION' ? (
        <ConfirmDialog open={isAsking} title={ask.title} confirmLabel={confirmLabel} danger={act.ends} pending={submitting} onConfirm={() => perform()} onClose={close}>
          <p>{ask.text}</p>
          {isAsking ? <div className="mt-4">{why}</div> : null}
        </ConfirmDialog>
      ) : null}
      {ask.kind === 'REASON' && isAsking ? (
        <Suspense>
          <ReasonDialog ask={ask} confirmLabel={confirmLabel} danger={act.ends} pending={submitting} refusal={refusal} why={why} onConfirm={(reason) => perform({ reason })} onClose={close} />
        </Suspense>
      ) : null}
    </div>
  );
}
