import { lookUpActorBy, type LookUpActor } from '@takara/gateway/session';
import type { Subgraph } from '@takara/subgraph-kit';
import { parse } from 'graphql';

/** The gateway's question who a subject is, where there is no gateway yet: to `organization` itself. */
export const lookUpActorIn = (organization: Subgraph): LookUpActor => lookUpActorBy(({ text: { query }, ...asked }) => organization.execute({ document: parse(query), ...asked }));
