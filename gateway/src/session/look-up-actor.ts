import type { Actor } from '@takara/subgraph-kit';
import type { FetchCall, FetchText } from '../executor/run.ts';
import type { ActorProfile, LookUpActor } from './actor-directory.ts';

interface Asked extends FetchCall {
  actor: Actor;
  requestId: string;
}
interface Answer {
  data?: unknown;
  errors?: readonly unknown[] | undefined;
}

/** `organization` did not say who a subject is; to a client of the graph, a part that cannot be had just now. */
export class DirectoryUnavailable extends Error {
  readonly code = 'SUBGRAPH_UNAVAILABLE';
}

const ACTOR_OF: FetchText = { operationName: undefined, query: /* GraphQL */ `query ActorOf($subject: ID!) { actorOf(subject: $subject) { employeeId displayName unitName postTitle duties { kind unitId onBehalfOf } } }` };

/** The gateway itself, asking who a subject is. */
const itself = (on: string): Actor => ({ kind: 'SERVICE', employeeId: '00000000-0000-0000-0000-000000000000', on, duties: [] });

/**
 * Asks `organization` who a subject is, over whatever carries a question there. A read on which everything of a person
 * waits, so it is asked once more, whatever became of the first: the whole page would be refused for one late answer. What
 * it answers rejects with DirectoryUnavailable.
 */
export const lookUpActorBy = (ask: (asked: Asked) => Promise<Answer>): LookUpActor => {
  async function read(asked: Asked): Promise<ActorProfile | null> {
    const { data, errors } = await ask(asked);
    if (errors?.length) throw new Error('organization answers with errors', { cause: errors[0] });
    return (data as { actorOf: ActorProfile | null }).actorOf;
  }
  return (subject, on, requestId = crypto.randomUUID()) => {
    const asked = { text: ACTOR_OF, variables: { subject }, actor: itself(on), requestId };
    return read(asked)
      .catch(() => read(asked))
      .catch((cause: unknown) => {
        throw new DirectoryUnavailable('organization could not say who a subject is', { cause });
      });
  };
};
