import { isRefusal, useAutosave, useMutation, type GraphDocument } from '@takara/web-kit';
import type { Refusal } from './act.ts';

interface Keeping<Content, Input> {
  readonly inputOf: (content: Content) => Omit<Input, 'idempotencyKey'>;
  /** When what is on the page was kept before; null: never, or it is not told. */
  readonly savedAt: string | null;
  /** False from the moment it is sent: what was sent is not kept once more. */
  readonly active: boolean;
}

/** A form that is kept on the server as one writes. What cannot be kept is said as a refusal, for the field that it is about. */
export function useKept<Content, Input extends { idempotencyKey: string }>(document: GraphDocument<object, { input: Input }>, content: Content, { inputOf, savedAt, active }: Keeping<Content, Input>) {
  const { submit } = useMutation(document);
  const save = async (now: Content): Promise<Refusal | null> => {
    const { data, problem } = await submit((idempotencyKey) => ({ input: { ...inputOf(now), idempotencyKey } as Input }));
    if (!data) return { message: problem.advice, field: null, source: null };
    const [outcome] = Object.values(data);
    return isRefusal(outcome) ? (outcome as unknown as Refusal) : null;
  };
  return useAutosave(content, save, savedAt, active);
}
