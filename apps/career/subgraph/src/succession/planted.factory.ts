import type { DirectorySnapshot } from '@takara/subgraph-kit';
import { directory, UNITS } from '../directory.factory.ts';
import { idOf } from '../examples/town-book.ts';

/*
 * 120 topics that will be lost and 120 that will not, each with its label: a way to be lost times twenty, and for each way its near miss.
 * Days are written out by hand for a business day of 2026-11-22 and a horizon of twelve months (until 2027-11-22).
 */

export interface Planted {
  readonly id: string;
  readonly label: string;
  readonly isLost: boolean;
}
interface Person {
  readonly leavesOn?: string;
  readonly ageLimitOn?: string;
  readonly grade?: string;
  readonly hiredOn?: string;
  readonly movesOn?: string;
  readonly leftOn?: string;
  readonly depth?: 'TEACHES' | 'ALONE' | 'ASSISTS';
}
interface Case {
  readonly label: string;
  readonly isLost: boolean;
  readonly holders: readonly Person[];
  readonly heir?: Person & { readonly isConfirmed: boolean };
}

const STAYS: Person = { leavesOn: '2050-03-31' };
/** Hired into head office in April 2024: FY2026 is the third year, which belongs to a branch office (ROT-2). Whoever was hired a year earlier has had it, and waits for nothing in this horizon that a move must meet but the second department. */
const CASES: readonly Case[] = [
  { label: '定年まで4か月の一人', isLost: true, holders: [{ leavesOn: '2027-03-31' }] },
  { label: '定年まで1年4か月の一人', isLost: false, holders: [{ leavesOn: '2028-03-31' }] },
  { label: '役職定年が来る4月の管理職', isLost: true, holders: [{ grade: 'KACHO', ageLimitOn: '2027-04-01', leavesOn: '2031-03-31' }] },
  { label: '同じ年でも管理職でない', isLost: false, holders: [{ ageLimitOn: '2027-04-01', leavesOn: '2031-03-31' }] },
  { label: '３年目で出先へ移る見込み', isLost: true, holders: [{ grade: 'SHUJI', hiredOn: '2024-04-01', leavesOn: '2063-03-31' }] },
  { label: '異動の見込みのある人と、残る人', isLost: false, holders: [{ grade: 'SHUJI', hiredOn: '2024-04-01', leavesOn: '2063-03-31' }, STAYS] },
  { label: 'みな離れた', isLost: true, holders: [{ movesOn: '2026-04-01', leavesOn: '2050-03-31' }, { leftOn: '2026-04-01' }] },
  { label: '一人離れ、一人残る', isLost: false, holders: [{ movesOn: '2026-04-01', leavesOn: '2050-03-31' }, STAYS] },
  { label: '異動の発令が出た', isLost: true, holders: [{ movesOn: '2027-01-01', leavesOn: '2050-03-31' }] },
  { label: '引継ぎを確かめた後任が残る', isLost: false, holders: [{ leavesOn: '2027-03-31' }], heir: { ...STAYS, isConfirmed: true } },
  { label: '残るのは手伝う人と、確かめていない後任だけ', isLost: true, holders: [{ leavesOn: '2027-03-31' }, { ...STAYS, depth: 'ASSISTS' }], heir: { ...STAYS, isConfirmed: false } },
  { label: '手伝う人だけ', isLost: false, holders: [{ leavesOn: '2027-03-31', depth: 'ASSISTS' }] },
];
export const EACH = 20;

/** Rows by table, and what the answer is. The same every time. */
export function planted() {
  const town = directory();
  const employees = [...town.employees];
  const assignments = [...town.assignments];
  const rows = { retirements: [] as object[], topics: [] as object[], holders: [] as object[], plans: [] as object[] };
  const answers: Planted[] = [];

  const add = (name: string, { leavesOn, ageLimitOn = '2045-04-01', grade = 'SHUKAN', hiredOn = '2010-04-01', movesOn, leftOn }: Person): string => {
    const id = idOf(`planted person ${name}`);
    const row = (part: string, unitId: string, validFrom: string, validTo: string | null) => assignments.push({ id: idOf(`planted place ${name} ${part}`), employeeId: id, unitId, kind: 'MAIN', post: 'MEMBER', postTitle: '', grade, validFrom, validTo, revision: 1 });
    employees.push({ id, number: `9${String(employees.length).padStart(6, '0')}`, displayName: name, kana: name, staffKind: 'REGULAR', leftOn: leftOn ?? null, jobFamily: 'GENERAL_ADMINISTRATION', hiredOn, revision: 1 });
    row('here', UNITS.hostGroup, hiredOn, movesOn ?? leftOn ?? null);
    if (movesOn) row('there', UNITS.nextDoor, movesOn, null);
    rows.retirements.push({ id, ageLimitOn, leavesOn: leavesOn ?? null, revision: 1 });
    return id;
  };

  for (const { label, isLost, holders, heir } of CASES) {
    for (let n = 0; n < EACH; n++) {
      const [name, id] = [`${label} ${n}`, idOf(`planted topic ${label} ${n}`)];
      answers.push({ id, label, isLost });
      rows.topics.push({ id, unitId: UNITS.hostGroup, title: name, why: '植えた例', artifacts: '', version: 1, createdOn: '2025-04-01', closedOn: null });
      holders.forEach((holder, m) => rows.holders.push({ id: idOf(`planted holder ${name} ${m}`), topicId: id, employeeId: add(`${name} 担い手${m}`, holder), depth: holder.depth ?? 'ALONE', removedOn: null }));
      if (heir) rows.plans.push({ id: idOf(`planted plan ${name}`), topicId: id, successorId: add(`${name} 後任`, heir), dueOn: '2027-02-26', namedOn: '2026-10-01', withdrawnOn: null, confirmedOn: heir.isConfirmed ? '2026-11-01' : null });
    }
  }
  const snapshot: DirectorySnapshot = { ...town, employees, assignments };
  return { snapshot, rows, answers };
}
