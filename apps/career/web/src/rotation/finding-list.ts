import type { RotationFindingsQueryVariables, RotationState } from '../gql/graphql.ts';
import { pageOf } from '../paging/pages.ts';
import { GROUPS } from './standing.ts';
import { isKey } from '../reading/known.ts';

/** Which findings are listed, as the address says it: `?state=…&rule=…&unit=…&family=…&due=…&sort=…`. What is open comes first. */
export const STATE_CHOICES = {
  OPEN: { label: '要対応', states: GROUPS.open }, BREACHED: { label: '未達', states: ['BREACHED'] }, AT_RISK: { label: '期限が近い', states: ['AT_RISK'] }, DUE_BY: { label: '期限あり', states: ['DUE_BY'] },
  MET: { label: '満たした', states: ['MET'] }, EXEMPT: { label: '免除', states: ['EXEMPT'] }, ALL: { label: 'すべて', states: null },
} as const satisfies Record<string, { label: string; states: readonly RotationState[] | null }>;
export type StateChoice = keyof typeof STATE_CHOICES;

export const SORTS = { URGENCY: '急ぐ順', NAME: '氏名の順' } as const;

const PER_PAGE = 25;
/** What an address asks for; a word it does not know is as if it were not there. */
export function listOf(parameters: URLSearchParams) {
  const [state, sort, due] = ['state', 'sort', 'due'].map((name) => parameters.get(name)) as [string | null, string | null, string | null];
  return {
    state: isKey(STATE_CHOICES, state) ? state : ('OPEN' as const),
    sort: isKey(SORTS, sort) ? sort : ('URGENCY' as const),
    rule: parameters.get('rule'),
    unit: parameters.get('unit'),
    family: parameters.get('family'),
    due: due && /^\d{4}$/.test(due) ? Number(due) : null,
  };
}

export function variablesOf(parameters: URLSearchParams): RotationFindingsQueryVariables {
  const { state, sort, rule, unit, family, due } = listOf(parameters);
  const { states } = STATE_CHOICES[state];
  return { states: states === null ? null : [...states], sort, rule, unitId: unit, jobFamily: family, dueIn: due, ...pageOf(parameters, PER_PAGE) };
}
