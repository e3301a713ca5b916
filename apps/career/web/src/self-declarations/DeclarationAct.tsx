import { ActionButton, type ButtonVariant, ConfirmDialog } from '@takara/design-system';
import { isRefusal, ProblemNotice, useMutation, type GraphDocument } from '@takara/web-kit';
import { useState } from 'react';
import type { DeclarationActFragment } from '../gql/graphql.ts';
import type { Refusal } from '../side-assignments/acts/act.ts';
import { RefusalNotice } from '../side-assignments/acts/RefusalNotice.tsx';

/* The code generator gives every document its own result type; here they are all the same thing, a done or a refused act. */
type ActDocument = GraphDocument<{ outcome: unknown }, { input: { idempotencyKey: string; id: string } }>;

interface Props {
  id: string;
  offered: DeclarationActFragment;
  document: ActDocument;
  variant?: ButtonVariant;
  /** A second look at what cannot be undone. */
  confirm?: { title: string; text: string };
  onDone: () => void;
}

/** One thing the reader can do with a declaration: asks once more where it cannot be undone, does it, and says why when it is refused. */
export function DeclarationAct({ id, offered, document, variant = 'secondary', confirm, onDone }: Props) {
  const { submit, submitting, problem } = useMutation(document);
  const [asking, setAsking] = useState(false);
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  const perform = async () => {
    setRefusal(null);
    const { data } = await submit((idempotencyKey) => ({ input: { idempotencyKey, id } }));
    setAsking(false);
    if (!data) return;
    if (isRefusal(data.outcome as object)) return setRefusal(data.outcome as Refusal);
    onDone();
  };
  return (
    <div className="grid justify-items-start gap-3">
      <ActionButton offered={offered} variant={variant} pending={submitting} onClick={() => (confirm ? setAsking(true) : void perform())}>{offered.label}</ActionButton>
      {problem ? <ProblemNotice problem={problem} /> : null}
      {refusal ? <RefusalNotice refusal={refusal} /> : null}
      {confirm ? <ConfirmDialog open={asking} title={confirm.title} confirmLabel={offered.label} danger pending={submitting} onConfirm={() => void perform()} onClose={() => setAsking(false)}><p>{confirm.text}</p></ConfirmDialog> : null}
    </div>
  );
}
