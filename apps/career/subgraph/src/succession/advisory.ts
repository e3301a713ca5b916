import { DEPTHS, type Depth } from './topic.ts';

/*
 * 「高齢期職員をサブマネージャーなど、適切な役職に配置します」（取組 5-3）。役職定年の日を過ぎた担い手のうち、まだ助言する役職に就いていない人を、
 * どの知識のためかを添えて挙げる。配置は人事課が決める。自動では何も変えない。
 */

/** 高齢期職員: the 1 April after they reached the age limit of managers has come. */
export const isSenior = (ageLimitOn: string | null, today: string): boolean => ageLimitOn !== null && ageLimitOn <= today;

interface Known {
  readonly title: string;
  readonly closedOn: string | null;
  readonly holders: readonly { readonly employeeId: string; readonly depth: Depth; readonly leaving: { readonly cause: string } | null }[];
}

/** What somebody can do by themselves and is still there for: the reason for a suggestion. */
export const knownBy = <Topic extends Known>(topics: readonly Topic[], employeeId: string): Topic[] =>
  topics.filter(({ closedOn, holders }) => closedOn === null && holders.some((holder) => holder.employeeId === employeeId && DEPTHS[holder.depth].keeps && holder.leaving?.cause !== 'LEFT'));
