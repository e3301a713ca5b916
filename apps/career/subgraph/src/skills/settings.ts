import { parameter } from '@takara/policy-aomori';
import { sourceOf } from '../sources.ts';

/** What the pack in force says of skills. `strengths`: kinds of evidence, weakest first: an order, no score. */
export interface SkillSettings {
  readonly strengths: readonly string[];
  readonly confirmedFrom: string;
  readonly remindDaysBefore: number;
  /** Where the order of strength comes from, as a page says it. */
  readonly strengthSource: string;
}

export function settingsInForce(): SkillSettings {
  return {
    strengths: parameter('career.skills.evidenceStrength').value,
    confirmedFrom: parameter('career.skills.confirmedFrom').value,
    remindDaysBefore: parameter('career.skills.remindDaysBefore').value,
    strengthSource: sourceOf('career.skills.evidenceStrength'),
  };
}
