/** What the policy lets modules offer beside what is always there; the gateway lists it for everybody. */
export { offered } from '@takara/career-subgraph/offered';
