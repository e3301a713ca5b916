import { Button } from '@takara/design-system';
import { ProblemNotice } from '@takara/web-kit';
import { ProposeSupportTeamsDocument } from '../gql/graphql.ts';
import { RefusalNotice } from '../side-assignments/acts/RefusalNotice.tsx';
import { useAct } from '../side-assignments/acts/use-act.ts';

/** Teams for all requests that wait, worked out together: nobody is put into two of them. */
export function ProposeAll({ ids, onDone }: { ids: readonly string[]; onDone: () => void }) {
  const { run, submitting, problem, refusal } = useAct(ProposeSupportTeamsDocument, onDone);
  return (
    <div className="grid gap-3">
      <Button variant="secondary" pending={submitting} pendingLabel="班の案を作っています" onClick={() => void run({ ids: [...ids] })}>待っている{ids.length}件の班をまとめて作る</Button>
      {problem ? <ProblemNotice problem={problem} /> : null}
      {refusal ? <RefusalNotice refusal={refusal} /> : null}
    </div>
  );
}
