import type { DirectorySnapshot } from '@takara/subgraph-kit';
import { addDays, addMonths } from '../day.ts';
import { TOPICS } from './succession-themes.ts';
import { idOf } from './town-book.ts';

export interface Retirement {
  readonly id: string;
  readonly ageLimitOn: string;
  readonly leavesOn: string | null;
  readonly revision: number;
}
export interface SuccessionPages {
  readonly topics: { id: string; unitId: string; title: string; why: string; artifacts: string; version: number; createdOn: string; closedOn: string | null }[];
  readonly holders: { id: string; topicId: string; employeeId: string; depth: string; removedOn: null }[];
  readonly plans: { id: string; topicId: string; successorId: string; dueOn: string; namedOn: string; withdrawnOn: null; confirmedOn: string | null }[];
  readonly sessions: { id: string; planId: string; holderId: string; authorId: string; heldOn: string; what: string; writtenAt: string; confirmedAt: string | null }[];
  readonly steps: { topicId: string; action: string; actorId: string; onBehalfOf: null; aboutId: string | null; at: string; note: null }[];
}

/** How far a topic is. `WAITING`: the successor has written a hand-over down, the holder has to vouch for it; `AGREED`: the 所属長 has the last word. */
type Stage = 'UNMAPPED' | 'MAPPED' | 'NAMED' | 'WAITING' | 'AGREED' | 'CONFIRMED';
const STAGES: readonly Stage[] = ['MAPPED', 'NAMED', 'MAPPED', 'WAITING', 'AGREED', 'MAPPED', 'CONFIRMED', 'UNMAPPED'];
const MOST_UNITS = 40;
const A_DUE_DATE = 90;

/** Who plays what: whose 所属 has a topic of a predecessor, who takes it over, and the senior with something to hand on. */
export interface SuccessionCast {
  readonly headId?: string | undefined;
  readonly heirId?: string | undefined;
  readonly seniorId?: string | undefined;
}

/** A year of 知識の継承 in a prefecture: in every unit whoever is there longest knows something, and it is on its way to somebody, or not yet. The same directory and day give the same rows. */
export function successionPages({ units, employees, assignments, duties }: DirectorySnapshot, retirements: readonly Retirement[], today: string, { headId, heirId, seniorId }: SuccessionCast): SuccessionPages {
  const pages: SuccessionPages = { topics: [], holders: [], plans: [], sessions: [], steps: [] };
  const holds = (row: { validFrom: string; validTo?: string | null }) => row.validFrom <= today && (row.validTo ?? '9999-12-31') > today;
  const unitById = new Map(units.map((unit) => [unit.id, unit]));
  const personById = new Map(employees.map((person) => [person.id, person]));
  const leavesOn = new Map(retirements.map((row) => [row.id, row.leavesOn ?? '9999-12-31']));
  const workUnitOf = (unitId: string) => unitById.get(unitId)?.ancestorIds.find((id) => ['DIVISION', 'BRANCH_OFFICE'].includes(unitById.get(id)?.type ?? ''));
  const mains = assignments.filter(({ kind }) => kind === 'MAIN');
  const now = mains.filter(holds);
  const membersOf = Map.groupBy(now, ({ unitId }) => workUnitOf(unitId) ?? '');
  const workUnitOfPerson = new Map(now.map(({ employeeId, unitId }) => [employeeId, workUnitOf(unitId)]));
  const heads = new Map(duties.filter((duty) => duty.kind === 'UNIT_HEAD' && duty.unitId && !duty.onBehalfOf && holds(duty)).map((duty) => [duty.unitId!, duty.employeeId]));
  const soonest = (a: string, b: string) => (leavesOn.get(a) ?? '9999').localeCompare(leavesOn.get(b) ?? '9999') || a.localeCompare(b);
  const staff = (unitId: string) => (membersOf.get(unitId) ?? []).map(({ employeeId }) => employeeId).filter((id) => id !== heads.get(unitId));
  let told = 0;

  const tell = (unitId: string, holderIds: readonly string[], stage: Stage, heir?: string): void => {
    const head = heads.get(unitId)!;
    const theme = TOPICS[told % TOPICS.length]!;
    const id = idOf(`succession topic ${unitById.get(unitId)!.code} ${told}`);
    const canary = `CNRY-P2-${unitById.get(unitId)!.code}-${personById.get(holderIds[0] ?? head)!.number}`;
    const began = addDays(today, -70 - (told % 30));
    const step = (action: string, actorId: string, days: number, aboutId: string | null = null) => pages.steps.push({ topicId: id, action, actorId, onBehalfOf: null, aboutId, at: `${addDays(began, days)}T01:00:00Z`, note: null });
    told += 1;
    pages.topics.push({ id, unitId, title: theme.title, why: `${canary} ${theme.why}`, artifacts: theme.artifacts, version: 1, createdOn: began, closedOn: null });
    step('REGISTER', head, 0);
    if (stage === 'UNMAPPED') return;
    holderIds.forEach((employeeId, n) => {
      pages.holders.push({ id: idOf(`succession holder ${id} ${n}`), topicId: id, employeeId, depth: n === 0 ? 'TEACHES' : 'ASSISTS', removedOn: null });
      step('MAP', head, 1, employeeId);
    });
    const [holderId] = holderIds as [string];
    const successorId = heir ?? staff(unitId).toSorted(soonest).findLast((each) => !holderIds.includes(each));
    if (stage === 'MAPPED' || !successorId) return;
    const planId = idOf(`succession plan ${id}`);
    pages.plans.push({ id: planId, topicId: id, successorId, dueOn: addDays(today, A_DUE_DATE - (told % 20)), namedOn: addDays(began, 7), withdrawnOn: null, confirmedOn: stage === 'CONFIRMED' ? addDays(began, 60) : null });
    step('NAME', head, 7, successorId);
    if (stage === 'NAMED') return;
    [20, 41].forEach((days, n) => {
      const isAgreed = stage !== 'WAITING' || n === 0;
      const heldOn = workday(addDays(began, days));
      pages.sessions.push({ id: idOf(`succession session ${id} ${n}`), planId, holderId, authorId: successorId, heldOn, what: `${canary} ${n === 0 ? theme.handed : '教わったことを一人でやってみて、見てもらった。'}`, writtenAt: `${addDays(began, days + 2)}T01:00:00Z`, confirmedAt: isAgreed ? `${addDays(began, days + 3)}T01:00:00Z` : null });
      step('RECORD', successorId, days + 2, holderId);
      if (isAgreed) step('AGREE', holderId, days + 3, successorId);
    });
    if (stage === 'CONFIRMED') step('CONFIRM', head, 60, successorId);
  };

  const seniorUnit = seniorId && workUnitOfPerson.get(seniorId);
  if (seniorId && seniorUnit && heads.has(seniorUnit)) tell(seniorUnit, [seniorId], 'WAITING');
  const headUnit = headId && workUnitOfPerson.get(headId);
  const predecessor = mains.filter(({ unitId, validTo }) => workUnitOf(unitId) === headUnit && validTo && validTo <= today && validTo > addMonths(today, -36)).toSorted((a, b) => b.validTo!.localeCompare(a.validTo!) || a.id.localeCompare(b.id))
    .find(({ employeeId }) => workUnitOfPerson.get(employeeId) !== headUnit && workUnitOfPerson.has(employeeId))?.employeeId;
  if (headUnit && predecessor) {
    tell(headUnit, [predecessor], 'MAPPED');
    tell(headUnit, [predecessor], 'AGREED', heirId);
    const next = staff(headUnit).filter((each) => each !== heirId).toSorted(soonest)[0];
    if (next) tell(headUnit, [next], 'MAPPED');
  }
  const others = [...heads.keys()].filter((id) => id !== seniorUnit && (id !== headUnit || !predecessor) && workUnitOf(id) === id && staff(id).length > 2).toSorted((a, b) => unitById.get(a)!.code.localeCompare(unitById.get(b)!.code)).slice(0, MOST_UNITS);
  others.forEach((unitId, n) => {
    const [first, second] = staff(unitId).toSorted(soonest) as [string, string];
    tell(unitId, n % 3 === 2 ? [first, second] : [first], STAGES[n % STAGES.length]!);
  });
  return pages;
}

/** The day itself, or the Monday after a weekend. */
function workday(day: string): string {
  const weekday = new Date(day).getUTCDay();
  return weekday === 0 ? addDays(day, 1) : weekday === 6 ? addDays(day, 2) : day;
}
