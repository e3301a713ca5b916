import { RELAXABLE, RULES, type Finding, type NeedFinding } from './problem.ts';

/** What setting one rule aside would give, in sentences. It is said, and not done: to lower a rule is for 人事課 to decide, in the pack. */
export function whatIf({ missing, relaxed, withoutAll }: Finding): string[] {
  if (missing === 0) return [];
  if (relaxed.length > 0) return relaxed.map((one) => `「${RELAXABLE[one.rule]}」の決まりがなければ、不足は${one.missing === 0 ? 'なくなります' : ` ${one.missing} 人になります`}。`);
  if (withoutAll === null) return ['どの決まりが足りない理由か、時間のうちに確かめられませんでした。要請を分けて、もう一度作ってください。'];
  return [withoutAll < missing ? `一つの決まりだけを外しても、不足は変わりません。資格・休養・日数・残す人数の四つがなければ、不足は ${withoutAll} 人です。` : 'どの決まりを外しても、不足は変わりません。行ける職員の数そのものが足りません。'];
}

export const keptOf = ({ kept }: NeedFinding): { label: string; people: number }[] => kept.map(({ rule, people }) => ({ label: RULES[rule], people }));
