export { loadPolicy, loadValues, PACK_FOLDER } from './load-policy.ts';
export { PolicyPackError, type PackFault, type PackRule, type PointedFault } from './pack-fault.ts';
export { parameter, type TypedParameter } from './parameters.ts';
export { PARAMETER_UNITS, type ParameterCode, type ValueOf } from './parameter-units.ts';
export { defaultsInUse, findMeasure, getSource, isFeatureOn, placeholderValues } from './questions.ts';
export { readPack } from './read-pack.ts';
export type * from './career-ladder.type.ts';
export type * from './pack.type.ts';
export type * from './policy-text.type.ts';
