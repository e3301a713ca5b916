import type { ButtonVariant } from '@takara/design-system';
import type { GraphDocument } from '@takara/web-kit';

/** An expected refusal: what is wrong and how to mend it, the field it is about, where the rule is written. */
export interface Refusal {
  message: string;
  field: string | null;
  source: string | null;
}

/** What was done, and what happens next. */
export interface Told {
  readonly title: string;
  readonly next: string;
}

/** Before it is done: nothing, a second look at what cannot be undone, or a reason that the person concerned will read. */
export type Asking = { kind: 'NOTHING' } | { kind: 'CONFIRMATION'; title: string; text: string } | { kind: 'REASON'; title: string; text: string; label: string };

interface Words {
  /** Said when it is done. */
  done: string;
  /** What happens next and who acts. */
  next: string;
}

/* The code generator gives every document its own types; here they are all the same thing, a done or a refused act. */
type ActDocument<Input extends object> = GraphDocument<{ outcome: unknown }, { input: { idempotencyKey: string } & Input }>;

export interface Act extends Words {
  document: GraphDocument<{ outcome: object }, { input: { idempotencyKey: string } }>;
  /** Beside the key and the reason; the id of the page's thing where nothing is said. */
  input?: object;
  asking: Asking;
  /** Ends something for good: drawn and asked as such. */
  ends: boolean;
  variant?: ButtonVariant;
  /** On the button of the dialog; that of the button that opened it where nothing is said. */
  confirmLabel?: string;
  pendingLabel?: string;
}
type Looks = Partial<Pick<Act, 'ends' | 'variant' | 'confirmLabel' | 'pendingLabel'>>;

/** An act without words of its own; with `confirm` when it cannot be taken back. */
export const plainAct = (document: ActDocument<{ id: string; note?: string | null }>, words: Words, confirm?: { title: string; text: string; ends?: boolean }): Act => ({
  ...words, document: document as Act['document'], asking: confirm ? { kind: 'CONFIRMATION', title: confirm.title, text: confirm.text } : { kind: 'NOTHING' }, ends: confirm?.ends ?? false,
});

/** An act that owes somebody a reason. */
export const actWithReason = (document: ActDocument<{ id: string; reason: string }>, words: Words, ask: { title: string; text: string; label?: string; ends?: boolean }): Act => ({
  ...words, document: document as unknown as Act['document'], asking: { kind: 'REASON', title: ask.title, text: ask.text, label: ask.label ?? '理由' }, ends: ask.ends ?? false,
});

/** An act on something known by more than the page's id, or with words of the moment. */
export const actOn = <Input extends { idempotencyKey: string }>(document: GraphDocument<{ outcome: unknown }, { input: Input }>, input: Omit<Input, 'idempotencyKey' | 'reason'>, words: Words, asking: Asking = { kind: 'NOTHING' }, { ends = false, ...looks }: Looks = {}): Act => ({
  ...words, document: document as unknown as Act['document'], input, asking, ends, ...looks,
});
export const confirmed = (title: string, text: string): Asking => ({ kind: 'CONFIRMATION', title, text });
export const reasoned = (title: string, text: string, label = '理由'): Asking => ({ kind: 'REASON', title, text, label });
