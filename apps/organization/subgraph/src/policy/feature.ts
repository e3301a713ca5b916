import { eraDate } from '@takara/subgraph-kit/era-dates';
import { isFeatureOn, type Feature } from '@takara/policy-aomori';

/** A switch of the policy as people read it. */
export interface ShownFeature {
  readonly code: string;
  readonly label: string;
  readonly enabled: boolean;
  readonly reason: string;
}

/** What the policy only considers says so until the body has decided it; then it says when that was. */
export const shownFeature = (code: string, { label, reason, decidedOn }: Feature): ShownFeature => ({
  code, label, enabled: isFeatureOn(code), reason: decidedOn ? `方針は「検討」としている。県が${eraDate(decidedOn)}に実施を決めた。` : reason,
});
