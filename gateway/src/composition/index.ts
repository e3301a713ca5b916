export { compose, type Composition, type SubgraphSource } from './composition.ts';
export { findBrokenOperations, readRegisteredOperations, registeredOperationFiles, type RegisteredOperation } from './registered-operations.ts';
