import type { ActorProfile } from '@takara/gateway/session';

/** May ask the storefront what is not registered. */
export const analystOf = (employeeId: string): ActorProfile => ({ employeeId, displayName: 'Bench', unitName: null, postTitle: null, duties: [{ kind: 'ANALYST', unitId: null, onBehalfOf: null }] });
