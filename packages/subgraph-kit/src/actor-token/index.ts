/* `@takara/subgraph-kit/actor-token`: how a gateway says who asks and how a subgraph in another process knows it. Loads no ORM. */
export { makeActorKey, readActorKeys, trustedGatewayKeys, type ActorKeys } from './actor-keys.ts';
export { ACTOR_ISSUER, createActorSigner, createActorVerifier, type ActorSignerOptions, type ActorVerifierOptions } from './actor-token.ts';
