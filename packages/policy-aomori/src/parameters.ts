import { loadPolicy } from './load-policy.ts';
import type { Parameter, PolicyPack } from './pack.type.ts';
import type { PARAMETER_UNITS, ParameterCode, ValueOf } from './parameter-units.ts';

/** A parameter whose value has the type its unit says. */
export interface TypedParameter<Code extends ParameterCode> extends Parameter {
  readonly value: ValueOf<(typeof PARAMETER_UNITS)[Code]>;
  readonly unit: (typeof PARAMETER_UNITS)[Code];
}

/**
 * A figure of the policy with its unit, its source and whether it is a default:
 * `parameter('career.sideAssignment.maxHoursPerMonth').value` is a number of hours.
 * The pack has been checked against `PARAMETER_UNITS`, so there always is one.
 */
export function parameter<Code extends ParameterCode>(code: Code, pack: PolicyPack = loadPolicy()): TypedParameter<Code> {
  return pack.parameters[code] as TypedParameter<Code>;
}
