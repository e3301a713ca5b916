import { getSource, parameter } from '@takara/policy-aomori';

/** What the pack in force says of skills. `strengths`: kinds of evidence, weakest first: an order, no score. */
export interface SkillSettings {
  readonly strengths: readonly string[];
  readonly confirmedFrom: string;
  readonly remindDaysBefore: number;
  /** Where the order of strength comes from, as a page says it. */
  readonly strengthSource: string;
}

export function settingsInForce(): SkillSettings {
  const strength = parameter('career.skills.evidenceStrength');
  const { title, kind } = getSource(strength.source);
  return {
    strengths: strength.value,
    confirmedFrom: parameter('career.skills.confirmedFrom').value,
    remindDaysBefore: parameter('career.skills.remindDaysBefore').value,
    strengthSource: strength.default && kind !== 'OPEN' ? `${title}（県の決定前の仮の値）` : title,
  };
}
