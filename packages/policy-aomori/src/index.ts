export { loadPolicy, PACK_FOLDER } from './load-policy.ts';
export { loadValues } from './load-values.ts';
export { PolicyPackError, type PackFault, type PackRule } from './pack-fault.ts';
export { parameter, type TypedParameter } from './parameters.ts';
export { PARAMETER_UNITS, type ParameterCode, type ValueOf } from './parameter-units.ts';
export { defaultsInUse, findMeasure, getSource, isFeatureOn, placeholderValues } from './questions.ts';
export { readPack } from './read-pack.ts';
export type * from './pack.type.ts';
