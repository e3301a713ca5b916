import { fiscalYearOf } from './calendar.ts';
import { STATE_ORDER, type Finding, type State } from './finding.ts';

/** As far as a list of findings knows people. */
export interface Named {
  readonly employeeId: string;
  readonly kana: string;
  readonly jobFamily: string | null;
  readonly unitIds: readonly string[];
}

export interface Row {
  readonly person: Named;
  readonly finding: Finding;
}

/** What is left out where it is null. `dueIn`: the fiscal year in which the day of the finding lies. */
export interface Filter {
  readonly rule: string | null;
  readonly states: readonly State[] | null;
  readonly unitId: string | null;
  readonly jobFamily: string | null;
  readonly dueIn: number | null;
}

export type Order = 'URGENCY' | 'NAME';

/** The findings that the filter lets through, in order. */
export function listFindings<Outlook extends { person: Named; findings: readonly Finding[] }>(outlooks: readonly Outlook[], filter: Filter, order: Order, startMonth: number): { outlook: Outlook; person: Named; finding: Finding }[] {
  return outlooks
    .filter(({ person }) => fits(person, filter))
    .flatMap((outlook) => outlook.findings.filter((finding) => says(finding, filter, startMonth)).map((finding) => ({ outlook, person: outlook.person, finding })))
    .sort(order === 'NAME' ? byName : byUrgency);
}

export const fits = (person: Named, { unitId, jobFamily }: Pick<Filter, 'unitId' | 'jobFamily'>): boolean =>
  (unitId === null || person.unitIds.includes(unitId)) && (jobFamily === null || person.jobFamily === jobFamily);

const says = ({ rule, state, on }: Finding, filter: Filter, startMonth: number): boolean =>
  (filter.rule === null || rule === filter.rule) && (filter.states === null || filter.states.includes(state)) && (filter.dueIn === null || (on !== null && state === 'DUE_BY' && fiscalYearOf(on, startMonth) === filter.dueIn));

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
const byName = (a: Row, b: Row): number => compare(a.person.kana, b.person.kana) || compare(a.person.employeeId, b.person.employeeId) || compare(a.finding.rule, b.finding.rule);
/** The state that presses most, then the earliest day, then the name. */
const byUrgency = (a: Row, b: Row): number =>
  STATE_ORDER.indexOf(a.finding.state) - STATE_ORDER.indexOf(b.finding.state) || compare(a.finding.on ?? '9999', b.finding.on ?? '9999') || byName(a, b);

/** Of one rule: how many are late, how many at risk, and how many fall due in each of the next fiscal years. */
export interface Forecast {
  readonly rule: string;
  readonly breached: number;
  readonly atRisk: number;
  readonly years: readonly { readonly fiscalYear: number; readonly count: number }[];
}

/** `years` fiscal years after the one in which `today` lies. */
export function forecast(findings: Iterable<Finding>, rules: readonly string[], today: string, years: number, startMonth: number): Forecast[] {
  const next = Array.from({ length: years }, (_, n) => fiscalYearOf(today, startMonth) + 1 + n);
  const byRule = new Map(rules.map((rule) => [rule, { breached: 0, atRisk: 0, due: new Map(next.map((year) => [year, 0])) }]));
  for (const { rule, state, on } of findings) {
    const counted = byRule.get(rule);
    if (!counted) continue;
    if (state === 'BREACHED') counted.breached += 1;
    if (state === 'AT_RISK') counted.atRisk += 1;
    const year = state === 'DUE_BY' ? fiscalYearOf(on!, startMonth) : null;
    if (year !== null && counted.due.has(year)) counted.due.set(year, counted.due.get(year)! + 1);
  }
  return [...byRule].map(([rule, { breached, atRisk, due }]) => ({ rule, breached, atRisk, years: [...due].map(([fiscalYear, count]) => ({ fiscalYear, count })) }));
}
