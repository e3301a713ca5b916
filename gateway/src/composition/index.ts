export { compose, type Composition, type SubgraphSource } from './composition.ts';
export { findBrokenOperations, operationsOf, readRegisteredOperations, type RegisteredOperation } from './registered-operations.ts';
