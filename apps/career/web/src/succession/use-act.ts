import { isRefusal, useMutation, type GraphDocument } from '@takara/web-kit';
import { useState } from 'react';
import type { Refusal } from '../side-assignments/acts/act.ts';
import type { Told } from './TopicPage.tsx';

/** One act on a topic: sends it once, keeps why it was refused, and says what follows when it is done. */
export function useAct<Input extends { idempotencyKey: string }>(document: GraphDocument<{ outcome: object }, { input: Input }>, onDone: (told: Told) => void) {
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  const { submit, submitting, problem } = useMutation(document);
  const run = async (input: Omit<Input, 'idempotencyKey'>, told: Told): Promise<boolean> => {
    const { data } = await submit((idempotencyKey) => ({ input: { ...input, idempotencyKey } as Input }));
    if (!data) return false;
    if (isRefusal(data.outcome)) {
      setRefusal(data.outcome as unknown as Refusal);
      return false;
    }
    setRefusal(null);
    onDone(told);
    return true;
  };
  return { run, submitting, problem, refusal };
}
