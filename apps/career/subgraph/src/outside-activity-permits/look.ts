import { refuse } from '@takara/subgraph-kit';
import { LONGEST_TEXT } from '../side-assignments/posting.ts';
import type { No } from './permit.ts';
import type { Named, Rules } from './rules.ts';

/** One person's answer to whether a relation stands between the 所属 and the host. */
export interface Look {
  readonly relation: string;
  readonly exists: boolean;
  readonly why: string;
}
/** Whether a criterion is met, as 人事課 judges it. */
export interface Judgement {
  readonly criterion: string;
  readonly met: boolean;
  readonly why: string;
}

/** Every relation is answered once, and a yes says what it is. */
export function whyNotLooks(looks: readonly Look[], { relations }: Rules, field: string): No | null {
  const missing = relations.find(({ code }) => looks.filter(({ relation }) => relation === code).length !== 1);
  if (missing || looks.length !== relations.length) return refuse('LOOK_INCOMPLETE', `利害の関係の${missing ? `「${missing.label}」` : 'それぞれ'}について、あるかないかを答えてください。`, { field });
  if (looks.some(({ why }) => why.length > LONGEST_TEXT)) return refuse('TOO_LONG', `説明は ${LONGEST_TEXT} 文字までです。短くしてください。`, { field });
  const silent = relations.find(({ code }) => looks.some(({ relation, exists, why }) => relation === code && exists && why.trim() === ''));
  return silent ? refuse('LOOK_INCOMPLETE', `「${silent.label}」があると答えたときは、どのような関係かを書いてください。`, { field }) : null;
}

/** Relations that somebody of the three has said to stand. */
export const relationsFound = (relations: readonly Named[], ...looks: readonly (readonly Look[])[]): Named[] =>
  relations.filter(({ code }) => looks.some((each) => each.some(({ relation, exists }) => relation === code && exists)));

/** What a grant rests on. */
export interface Grounds {
  readonly declared: readonly Look[];
  readonly manager: readonly Look[];
  readonly personnel: readonly Look[];
  readonly judgements: readonly Judgement[];
  readonly conditions: string;
}

/**
 * Why it cannot be granted. A relation that anybody found bars it, unless 人事課 writes why it does not touch the duties, and a condition
 * (decisions/016). Every criterion is met.
 */
export function whyNotGranted({ declared, manager, personnel, judgements, conditions }: Grounds, rules: Rules): No | null {
  const no = whyNotLooks(personnel, rules, 'looks') ?? whyNotJudged(judgements, rules);
  if (no) return no;
  const unmet = rules.criteria.find(({ code }) => judgements.some(({ criterion, met }) => criterion === code && !met));
  if (unmet) return refuse('CRITERION_UNMET', `「${unmet.label}」を満たさないときは、許可できません。差し戻して直してもらうか、理由を添えて不許可としてください。`, { field: 'judgements', source: rules.source });
  if (conditions.length > LONGEST_TEXT) return refuse('TOO_LONG', `条件は ${LONGEST_TEXT} 文字までです。短くしてください。`, { field: 'conditions' });
  const found = relationsFound(rules.relations, declared, manager, personnel);
  const unexplained = found.find(({ code }) => !personnel.some(({ relation, why }) => relation === code && why.trim() !== ''));
  if (unexplained) return refuse('CONFLICT_UNRESOLVED', `「${unexplained.label}」の関係があると、本人・所属長・人事課の誰かが答えています。職務に影響しないと考えるわけを書いてください。`, { field: 'looks', source: rules.source });
  return found.length > 0 && conditions.trim() === '' ? refuse('CONFLICT_UNRESOLVED', '利害の関係があるときは、公正を保つための条件を付けてください。例：活動先に関わる事務を担当しない。', { field: 'conditions', source: rules.source }) : null;
}

/** A refusal names the criterion that is not met: that the host is a company, or one's own business, is none (総行公第72号). */
export function whyNotRefused(judgements: readonly Judgement[], rules: Rules): No | null {
  const no = whyNotJudged(judgements, rules);
  return no ?? (judgements.every(({ met }) => met) ? refuse('CRITERION_NEEDED', '満たしていない基準を、一つ以上示してください。営利を目的とする団体であること、自ら営む事業であることだけでは、不許可の理由になりません。', { field: 'judgements', source: rules.source }) : null);
}

function whyNotJudged(judgements: readonly Judgement[], { criteria }: Rules): No | null {
  const missing = criteria.find(({ code }) => judgements.filter(({ criterion }) => criterion === code).length !== 1);
  if (missing || judgements.length !== criteria.length) return refuse('LOOK_INCOMPLETE', `基準の${missing ? `「${missing.label}」` : 'それぞれ'}について、満たすか満たさないかを答えてください。`, { field: 'judgements' });
  const silent = criteria.find(({ code }) => judgements.some(({ criterion, met, why }) => criterion === code && !met && why.trim() === ''));
  if (silent) return refuse('LOOK_INCOMPLETE', `「${silent.label}」を満たさないと答えたときは、わけを書いてください。本人が読みます。`, { field: 'judgements' });
  return judgements.some(({ why }) => why.length > LONGEST_TEXT) ? refuse('TOO_LONG', `わけは ${LONGEST_TEXT} 文字までです。短くしてください。`, { field: 'judgements' }) : null;
}
