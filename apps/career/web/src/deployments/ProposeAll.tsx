import { Button } from '@takara/design-system';
import { isRefusal, ProblemNotice, useMutation } from '@takara/web-kit';
import { useState } from 'react';
import { ProposeSupportTeamsDocument } from '../gql/graphql.ts';
import type { Refusal } from '../side-assignments/acts/act.ts';
import { RefusalNotice } from '../side-assignments/acts/RefusalNotice.tsx';

/** Teams for all requests that wait, worked out together: nobody is put into two of them. */
export function ProposeAll({ ids, onDone }: { ids: readonly string[]; onDone: () => void }) {
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  const { submit, submitting, problem } = useMutation(ProposeSupportTeamsDocument);
  const send = async () => {
    const { data } = await submit((idempotencyKey) => ({ input: { idempotencyKey, ids: [...ids] } }));
    if (!data) return;
    if (isRefusal(data.outcome)) return setRefusal(data.outcome as unknown as Refusal);
    setRefusal(null);
    onDone();
  };
  return (
    <div className="grid gap-3">
      <Button variant="secondary" pending={submitting} pendingLabel="班の案を作っています" onClick={() => void send()}>待っている{ids.length}件の班をまとめて作る</Button>
      {problem ? <ProblemNotice problem={problem} /> : null}
      {refusal ? <RefusalNotice refusal={refusal} /> : null}
    </div>
  );
}
