import type { ActorProfile } from '@takara/gateway/session';
import type { Actor, Subgraph } from '@takara/subgraph-kit';
import { parse } from 'graphql';

const ACTOR_OF = parse(/* GraphQL */ `
  query ActorOf($subject: ID!) {
    actorOf(subject: $subject) {
      employeeId
      displayName
      unitName
      postTitle
      duties {
        kind
        unitId
        onBehalfOf
      }
    }
  }
`);

/** The gateway itself, asking who a subject is. */
const gatewayItself = (on: string): Actor => ({ kind: 'SERVICE', employeeId: '00000000-0000-0000-0000-000000000000', on, duties: [] });

/** Asks `organization` who a subject is on a day; null when nobody of that id is in service then. Throws when it cannot say. */
export const lookUpActorIn = (organization: Subgraph) => async (subject: string, on: string): Promise<ActorProfile | null> => {
  const { data, errors } = await organization.execute({ document: ACTOR_OF, variables: { subject }, actor: gatewayItself(on), requestId: crypto.randomUUID() });
  if (errors) throw errors[0]!;
  return (data as { actorOf: ActorProfile | null }).actorOf;
};
