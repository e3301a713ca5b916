import { isFeatureOn } from '@takara/policy-aomori';

/** What the navigation lists only where the policy lets it be offered: codes of features, in module.json as entitlements. */
const SWITCHED = ['m.1-4b'] as const;

/** Those of career's that are on. */
export const offered = (): string[] => SWITCHED.filter((code) => isFeatureOn(code));
