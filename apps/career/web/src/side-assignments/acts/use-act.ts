import { isRefusal, useMutation, type GraphDocument } from '@takara/web-kit';
import { useMemo, useState } from 'react';
import type { Refusal, Told } from './act.ts';
import { errorsOf } from './errors.ts';

const SAID_BY_THE_PAGE: Told = { title: '', next: '' };

/** One act: sends it once, keeps why it was refused (`errors`: as a form shows it), and says what follows when it is done. */
export function useAct<Input extends { idempotencyKey: string }>(document: GraphDocument<{ outcome: object }, { input: Input }>, onDone: (told: Told, outcome: object) => void) {
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  const { submit, submitting, problem } = useMutation(document);
  const run = async (input: Omit<Input, 'idempotencyKey'>, told: Told = SAID_BY_THE_PAGE): Promise<boolean> => {
    const { data } = await submit((idempotencyKey) => ({ input: { ...input, idempotencyKey } as Input }));
    if (!data) return false;
    if (isRefusal(data.outcome)) {
      setRefusal(data.outcome as unknown as Refusal);
      return false;
    }
    setRefusal(null);
    onDone(told, data.outcome);
    return true;
  };
  // One object as long as the refusal is one: a form takes another for another answer.
  const errors = useMemo(() => errorsOf(refusal), [refusal]);
  return { run, submitting, problem, refusal, errors };
}
