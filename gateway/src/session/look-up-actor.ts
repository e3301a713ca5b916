import type { Actor } from '@takara/subgraph-kit';
import type { ActorProfile, LookUpActor } from './actor-directory.ts';

interface Asked {
  query: string;
  variables: Record<string, unknown>;
  actor: Actor;
  requestId: string;
}

const ACTOR_OF = /* GraphQL */ `query ActorOf($subject: ID!) { actorOf(subject: $subject) { employeeId displayName unitName postTitle duties { kind unitId onBehalfOf } } }`;

/** The gateway itself, asking who a subject is. */
const itself = (on: string): Actor => ({ kind: 'SERVICE', employeeId: '00000000-0000-0000-0000-000000000000', on, duties: [] });

/** Asks `organization` who a subject is, over whatever carries a question there. What it answers rejects when it cannot say. */
export const lookUpActorBy =
  (ask: (asked: Asked) => Promise<{ data?: unknown; errors?: readonly unknown[] | undefined }>): LookUpActor =>
  async (subject, on, requestId = crypto.randomUUID()) => {
    const { data, errors } = await ask({ query: ACTOR_OF, variables: { subject }, actor: itself(on), requestId });
    if (errors?.length) throw new Error('organization could not say who a subject is', { cause: errors[0] });
    return (data as { actorOf: ActorProfile | null }).actorOf;
  };
