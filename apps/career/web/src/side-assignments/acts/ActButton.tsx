import { ActionButton, type ButtonVariant, ConfirmDialog } from '@takara/design-system';
import { isRefusal, ProblemNotice, useMutation } from '@takara/web-kit';
import { lazy, Suspense, useState } from 'react';
import type { OfferedActFragment } from '../../gql/graphql.ts';
import type { Act, Refusal } from './act.ts';
import { holderOf, type Holder } from './holder.ts';
import { RefusalNotice } from './RefusalNotice.tsx';

// The dialog brings the form's fields; most readers of a page never open it.
const ReasonDialog = lazy(async () => ({ default: (await import('./ReasonDialog.tsx')).ReasonDialog }));

export interface Done {
  act: Act;
  holder: Holder | null;
}

interface Props {
  /** Of the thing that is acted on. */
  id: string;
  offered: OfferedActFragment;
  act: Act;
  variant: ButtonVariant;
  onDone: (done: Done) => void;
}

/** One thing the reader can do here: asks for what the act needs, does it, and says why when it is refused. */
export function ActButton({ id, offered, act, variant, onDone }: Props) {
  const { submit, submitting, problem } = useMutation(act.document);
  const [asking, setAsking] = useState(false);
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  const { asking: ask } = act;

  const perform = async (words: object = {}) => {
    setRefusal(null);
    const { data } = await submit((idempotencyKey) => ({ input: { idempotencyKey, id, ...words } }));
    if (!data) return;
    const { outcome } = data;
    if ('message' in outcome || isRefusal(outcome)) return setRefusal(outcome as Refusal);
    setAsking(false);
    onDone({ act, holder: holderOf(outcome.currentHolder) });
  };
  const why = (
    <>
      {problem ? <ProblemNotice problem={problem} /> : null}
      {refusal && !(asking && refusal.field === 'reason') ? <RefusalNotice refusal={refusal} /> : null}
    </>
  );

  return (
    <div className="grid max-w-md gap-3">
      <ActionButton offered={offered} variant={variant} pending={submitting && !asking} onClick={() => (ask.kind === 'NOTHING' ? void perform() : setAsking(true))}>
        {offered.label}
      </ActionButton>
      {!asking ? why : null}
      {ask.kind === 'CONFIRMATION' ? (
        <ConfirmDialog open={asking} title={ask.title} confirmLabel={offered.label} danger={act.ends} pending={submitting} onConfirm={() => void perform()} onClose={() => setAsking(false)}>
          <p>{ask.text}</p>
          {asking ? <div className="mt-4">{why}</div> : null}
        </ConfirmDialog>
      ) : null}
      {ask.kind === 'REASON' && asking ? (
        <Suspense>
          <ReasonDialog ask={ask} confirmLabel={offered.label} danger={act.ends} pending={submitting} refusal={refusal} why={why} onConfirm={(reason) => void perform({ reason })} onClose={() => setAsking(false)} />
        </Suspense>
      ) : null}
    </div>
  );
}
