import { loadPolicy } from './load-policy.ts';
import type { PolicyPack, Source } from './pack.type.ts';
import type { ParameterCode } from './parameter-units.ts';
import type { CoreValue, Measure } from './policy-text.type.ts';

/** Whether a module may offer the feature: the policy promises it, or the body has since decided what the policy only considers. An unknown one is off: what nobody decided is not offered. */
export function isFeatureOn(code: string, pack: PolicyPack = loadPolicy()): boolean {
  const feature = pack.features[code];
  return Boolean(feature?.enabled ?? feature?.decidedOn);
}

/** The measure of that code, `1-1` to `10-2`; undefined when there is none. */
export function findMeasure(code: string, pack: PolicyPack = loadPolicy()): Measure | undefined {
  return pack.structure.measures.find((measure) => measure.code === code);
}

/** Where a rule is written: give it any `source` of the pack. Throws when the id is not of this pack. */
export function getSource(id: string, pack: PolicyPack = loadPolicy()): Source {
  const source = pack.sources.find((each) => each.id === id);
  if (!source) throw new Error(`No source "${id}" in pack ${pack.packId}`);
  return source;
}

/** Codes of the parameters the body has not decided itself, for the banner that says so. */
export function defaultsInUse(pack: PolicyPack = loadPolicy()): ParameterCode[] {
  return (Object.keys(pack.parameters) as ParameterCode[]).filter((code) => pack.parameters[code]?.default);
}

/** The core values whose official words are still to be read in the original; a page shows a banner while there are any. */
export function placeholderValues(pack: PolicyPack = loadPolicy()): CoreValue[] {
  return pack.values.filter(({ labelStatus }) => labelStatus === 'PLACEHOLDER');
}
