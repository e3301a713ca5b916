import type { Actor } from '@takara/subgraph-kit';

/** Who asks the graph, as far as the gateway knows: somebody signed in, or anybody where no sign-in exists (`gateway:bare`). */
export type Asker = { readonly kind: 'ACTOR'; readonly actor: Actor } | { readonly kind: 'ANYBODY' };

/** Analysts and system administrators write their own queries; everybody else's come from our own web apps, registered beforehand. */
export const mayAskAdHoc = (asker: Asker): boolean => asker.kind === 'ANYBODY' || isAnalystOrAdministrator(asker.actor);

/** Whoever writes queries needs to see the schema. Where nobody signs in, the operator decides. */
export const mayIntrospect = (asker: Asker, bareIntrospection: boolean): boolean => (asker.kind === 'ANYBODY' ? bareIntrospection : isAnalystOrAdministrator(asker.actor));

/** GraphiQL is of use to whoever may write queries, and to nobody else. */
export const mayUseExplorer = (asker: Asker): boolean => asker.kind === 'ACTOR' && isAnalystOrAdministrator(asker.actor);

const isAnalystOrAdministrator = ({ kind, duties }: Actor) => kind === 'EMPLOYEE' && duties.some((duty) => duty.kind === 'ANALYST' || duty.kind === 'SYSTEM_ADMINISTRATOR');
