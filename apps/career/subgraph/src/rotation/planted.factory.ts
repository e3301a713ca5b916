import type { Reason, State } from './finding.ts';
import type { Period, RotationRecord, Subject } from './subject.ts';
import { UnitHistory, type HistoricUnit, type Succession } from './unit-history.ts';

/*
 * Careers written by hand with the answer beside them, in years of service, and then lived in different fiscal years, through
 * reforms and promotions that must not matter. Nothing here asks the engine: a label is what a personnel officer would say.
 */

/** Two offices at headquarters and two branches in departments A and B, a third department C; and the heirs of a reform. */
export type Office = 'A本庁' | 'A出先' | 'B本庁' | 'B出先' | 'C本庁';
const DEPARTMENT: Record<Office, string> = { A本庁: 'A', A出先: 'A', B本庁: 'B', B出先: 'B', C本庁: 'C' };
const OFFICES = Object.keys(DEPARTMENT) as Office[];

/** `[year of service, office]`, from its 1 April; a third value is another day of the year, MM-DD. */
type Move = readonly [year: number, office: Office, day?: string];
/** A day in a year of service: the year and MM-DD. */
type Day = readonly [year: number, day: string];

export interface Template {
  readonly name: string;
  readonly rule: string;
  readonly moves: readonly Move[];
  readonly asked: Day;
  readonly expected: { readonly state: State; readonly reason?: Reason; readonly on?: Day };
  readonly family?: string;
  readonly staffKind?: string;
  readonly grade?: string;
  /** Hired on another day than 1 April of the first year. */
  readonly hired?: string;
  readonly dispatches?: readonly (readonly [Day, Day | null])[];
  /** Held beside the placements. */
  readonly concurrents?: readonly (readonly [Office, Day, Day | null])[];
  readonly leaves?: readonly (readonly [Day, Day])[];
  /** By the year of service in whose placement it was written down. */
  readonly records?: readonly (readonly [kind: RotationRecord['kind'], code: string, year: number])[];
  /** The year of service in which the policy began; the first, when not said. */
  readonly policyFrom?: number;
  readonly readings?: Readonly<Record<string, string>>;
}

export interface Planted {
  readonly name: string;
  readonly template: Template;
  readonly subject: Subject;
  readonly history: UnitHistory;
  readonly today: string;
  readonly policyFrom: string;
  readonly expected: { readonly state: State; readonly reason: Reason | null; readonly on: string | null };
}

export type Variation = { readonly hiredIn: number; readonly reformIn: number | null; readonly isPromoted: boolean };

/** One career, lived from a fiscal year on. `reformIn`: the year of service in which every department is reformed around the person. */
export function plant(template: Template, { hiredIn, reformIn, isPromoted }: Variation): Planted {
  const dayOf = ([year, day]: Day): string => `${hiredIn + year - 1 + (day < '04-01' ? 1 : 0)}-${day}`;
  const hiredOn = template.hired ? dayOf([1, template.hired]) : `${hiredIn}-04-01`;
  const reform = reformIn === null ? null : `${hiredIn + reformIn - 1}-04-01`;
  const today = dayOf(template.asked);
  const cuts = [...template.moves.map(([year, office, day]) => ({ from: year === 1 ? hiredOn : dayOf([year, day ?? '04-01']), office }))];
  const placements = cuts.flatMap(({ from, office }, n) => {
    const to = cuts[n + 1]?.from ?? null;
    const middle = isPromoted && n === cuts.length - 1 ? `${Number(from.slice(0, 4)) + 1}-10-01` : null;
    const days = [from, reform, middle].filter((day): day is string => day !== null && day >= from && (to === null || day < to));
    const firsts = [...new Set(days)].sort();
    return firsts.map((first, i) => ({
      id: `${office}:${first}`, unitId: unitId(office, reform !== null && first >= reform), grade: middle !== null && first >= middle ? 'SHUSA' : (template.grade ?? 'SHUJI'), from: first, to: firsts[i + 1] ?? to,
    }));
  });
  const periodOf = ([from, to]: readonly [Day, Day | null]): Period => ({ from: dayOf(from), to: to === null ? null : dayOf(to) });
  const subject: Subject = {
    employeeId: 'planted', staffKind: template.staffKind ?? 'REGULAR', jobFamily: template.family ?? 'GENERAL_ADMINISTRATION', hiredOn, placements,
    dispatches: (template.dispatches ?? []).map((dispatch, n) => ({ id: `dispatch ${n}`, ...periodOf(dispatch) })),
    concurrents: (template.concurrents ?? []).map(([office, from, to], n) => ({ id: `兼務${n}`, unitId: unitId(office, reform !== null && dayOf(from) >= reform), grade: template.grade ?? 'SHUJI', ...periodOf([from, to]) })),
    leaves: (template.leaves ?? []).map(periodOf),
    records: (template.records ?? []).map(([kind, code, year]) => ({ kind, code, note: '理由', assignmentId: placements.findLast(({ from }) => from <= dayOf([year, '04-01']))!.id })),
  };
  const { state, reason = null, on } = template.expected;
  return {
    name: `${template.rule} ${template.name}（${hiredIn}年度採用${reformIn === null ? '' : `、${reformIn}年目に改編`}${isPromoted ? '、昇任' : ''}）`,
    template, subject, history: historyWith(reform), today, policyFrom: `${hiredIn + (template.policyFrom ?? 1) - 1}-04-01`,
    expected: { state, reason, on: on ? dayOf(on) : null },
  };
}

const unitId = (office: Office, isReformed: boolean) => (isReformed ? `新${office}` : office);

/** A is renamed, B is split (its headquarters office goes to a new D, its branch stays), C is merged into what was A. */
function historyWith(reform: string | null): UnitHistory {
  const begun = '2000-04-01';
  const unit = (id: string, office: Office | null, departmentId: string, from: string, to: string | null): HistoricUnit => ({ id, site: office?.endsWith('出先') ? 'BRANCH_OFFICE' : 'HEADQUARTERS', departmentId, workUnitId: office === null ? null : id, from, to });
  const before = [...['A', 'B', 'C'].map((id) => unit(id, null, id, begun, id === 'B' ? null : reform)), ...OFFICES.map((office) => unit(office, office, DEPARTMENT[office], begun, reform))];
  if (reform === null) return new UnitHistory(before, []);
  const heir: Record<Office, string> = { A本庁: '新A', A出先: '新A', B本庁: 'D', B出先: 'B', C本庁: '新A' };
  const after = [...['新A', 'D'].map((id) => unit(id, null, id, reform, null)), ...OFFICES.map((office) => unit(unitId(office, true), office, heir[office], reform, null))];
  const edges: Succession[] = [['A', '新A'], ['C', '新A'], ['B', 'D'], ...OFFICES.map((office) => [office, unitId(office, true)])].map(([predecessorId, successorId]) => ({ predecessorId: predecessorId!, successorId: successorId!, on: reform }));
  return new UnitHistory([...before, ...after], edges);
}
