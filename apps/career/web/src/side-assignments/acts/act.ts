import type { GraphDocument } from '@takara/web-kit';
import type { FragmentType } from '../../gql/index.ts';
import type { HolderFragmentDoc } from '../../gql/graphql.ts';

/** An expected refusal: what is wrong and how to mend it, the field it is about, where the rule is written. */
export interface Refusal {
  message: string;
  field: string | null;
  source: string | null;
}

/** What every act answers: the thing with whoever has it now, or why not. */
export interface ActAnswer {
  outcome: { __typename?: string; id: string; currentHolder: FragmentType<typeof HolderFragmentDoc> | null } | ({ __typename?: string } & Refusal);
}

interface ActInput {
  idempotencyKey: string;
  id: string;
}

/** Before it is done: nothing, a second look at what cannot be undone, or a reason that the person concerned will read. */
export type Asking = { kind: 'NOTHING' } | { kind: 'CONFIRMATION'; title: string; text: string } | { kind: 'REASON'; title: string; text: string; label: string };

interface Words {
  /** Said when it is done. */
  done: string;
  /** What happens next and who acts. */
  next: string;
}

export interface Act extends Words {
  document: GraphDocument<ActAnswer, { input: ActInput }>;
  asking: Asking;
  /** Ends something for good: drawn and asked as such. */
  ends: boolean;
}

/* The code generator gives every document its own result type; here they are all the same thing, a done or a refused act. */
type ActDocument<Input extends object> = GraphDocument<{ outcome: unknown }, { input: ActInput & Input }>;

/** An act without words of its own; with `confirm` when it cannot be taken back. */
export const plainAct = (document: ActDocument<{ note?: string | null }>, words: Words, confirm?: { title: string; text: string; ends?: boolean }): Act => ({
  ...words, document: document as Act['document'], asking: confirm ? { kind: 'CONFIRMATION', title: confirm.title, text: confirm.text } : { kind: 'NOTHING' }, ends: confirm?.ends ?? false,
});

/** An act that owes somebody a reason. */
export const actWithReason = (document: ActDocument<{ reason: string }>, words: Words, ask: { title: string; text: string; label?: string; ends?: boolean }): Act => ({
  ...words, document: document as unknown as Act['document'], asking: { kind: 'REASON', title: ask.title, text: ask.text, label: ask.label ?? '理由' }, ends: ask.ends ?? false,
});
