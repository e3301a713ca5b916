import type { AssignmentRow, EmployeeRow, LeaveRow, Prefecture } from '@takara/prefecture';
import type { Actor } from '@takara/subgraph-kit';
import { actorOf, TEST_DAY, testModule, type TestModule } from '@takara/subgraph-kit/testing';
import { buildAssignment, buildEmployee } from '../employees/employee.factory.ts';
import { loadPrefecture } from '../load-prefecture.ts';
import { organization } from '../main.ts';
import { idOf } from '../name-id.ts';
import { buildUnit } from '../units/unit.factory.ts';

/*
 * A prefecture small enough to know by heart: 総務部 with 人事課 (人事グループ with a manager, 給与グループ without) and
 * 財政課 (one group), and the people that rights are about.
 */

const prefecture = buildUnit('青森県', 'PREFECTURE', null);
const somu = buildUnit('総務部', 'DEPARTMENT', prefecture);
const jinji = buildUnit('人事課', 'DIVISION', somu, { isCoordinating: true });
const jinjiGroup = buildUnit('人事グループ', 'GROUP', jinji);
const kyuyoGroup = buildUnit('給与グループ', 'GROUP', jinji);
const zaisei = buildUnit('財政課', 'DIVISION', somu);
const yosanGroup = buildUnit('予算グループ', 'GROUP', zaisei);
export const UNITS = { prefecture, somu, jinji, jinjiGroup, kyuyoGroup, zaisei, yosanGroup };

const head = buildEmployee('工藤 均');
const manager = buildEmployee('対馬 航');
const senior = buildEmployee('葛西 実', { birthDate: '1979-01-01' });
const junior = buildEmployee('三上 葵', { familyNameKana: 'ミカミ', givenNameKana: 'アオイ', usedFamilyName: '髙橋', usedFamilyNameKana: 'タカハシ' });
const officer = buildEmployee('成田 司');
const coordinator = buildEmployee('福士 要');
const zaiseiHead = buildEmployee('木村 望');
const zaiseiManager = buildEmployee('齋藤 光');
const stranger = buildEmployee('佐藤 空');
const retired = buildEmployee('山田 昇', { leftOn: '2025-04-01' });
export const PEOPLE = { head, manager, senior, junior, officer, coordinator, zaiseiHead, zaiseiManager, stranger, retired };

export const assignments: readonly AssignmentRow[] = [
  buildAssignment(head.id, jinji.id, { post: 'UNIT_HEAD', postTitle: '課長', grade: 'KACHO' }),
  buildAssignment(manager.id, jinjiGroup.id, { post: 'GROUP_MANAGER', postTitle: 'グループマネージャー', grade: 'FUKU_SANJI' }),
  buildAssignment(senior.id, jinjiGroup.id, { postTitle: '主幹', grade: 'SHUKAN' }),
  buildAssignment(junior.id, zaisei.id, { validFrom: '2020-04-01', validTo: '2024-04-01' }),
  buildAssignment(junior.id, kyuyoGroup.id),
  buildAssignment(officer.id, jinjiGroup.id, { post: 'PERSONNEL_OFFICER', postTitle: '主査', grade: 'SHUSA' }),
  buildAssignment(coordinator.id, jinjiGroup.id, { post: 'COORDINATOR', postTitle: '主幹', grade: 'SHUKAN' }),
  buildAssignment(zaiseiHead.id, zaisei.id, { post: 'UNIT_HEAD', postTitle: '課長', grade: 'KACHO' }),
  buildAssignment(zaiseiManager.id, yosanGroup.id, { post: 'GROUP_MANAGER', postTitle: 'グループマネージャー', grade: 'FUKU_SANJI' }),
  buildAssignment(stranger.id, yosanGroup.id, { postTitle: '主幹', grade: 'SHUKAN' }),
  buildAssignment(retired.id, yosanGroup.id, { validFrom: '2018-04-01', validTo: '2025-04-01' }),
];

const leave = (of: EmployeeRow, some: Partial<LeaveRow> = {}): LeaveRow => ({ id: idOf('leave', of.id), employeeId: of.id, kind: 'CHILDCARE', validFrom: '2026-10-01', validTo: null, reason: `第一子の養育のため CNRY-P3-X-${of.number}`, ...some });
export const LEAVES = { junior: leave(junior), stranger: leave(stranger, { kind: 'SICKNESS' }) };

const rows: Prefecture = {
  until: TEST_DAY,
  jobFamilies: [{ code: 'GENERAL_ADMINISTRATION', label: '事務', isTechnical: false }],
  grades: [],
  municipalities: [],
  units: Object.values(UNITS),
  unitLineage: [],
  employees: Object.values(PEOPLE),
  servicePeriods: [],
  gradeHistory: assignments.map(({ employeeId, grade, validFrom, validTo }) => ({ id: idOf('grade', employeeId, validFrom), employeeId, grade, validFrom, validTo })),
  assignments,
  leaves: Object.values(LEAVES),
  dispatches: [],
  personas: {} as Prefecture['personas'],
};

export type Person = keyof typeof PEOPLE;
export interface Office extends TestModule {
  /** The person as the gateway would know him: with the duties of the day. */
  as(person: Person): Promise<Actor>;
}

/** organization on a database of its own, with these people in it. */
export async function openOffice(): Promise<Office> {
  const module = await testModule(organization);
  await loadPrefecture(module.database, rows);
  return { ...module, as: (person) => actorNamed(module, PEOPLE[person].id) };
}

export const GATEWAY: Actor = Object.freeze({ kind: 'SERVICE', employeeId: '', on: TEST_DAY, duties: [] });

/** Asks who this is, as the gateway does when somebody signs in. */
export async function actorNamed(module: TestModule, employeeId: string): Promise<Actor> {
  const { data } = await module.ask(GATEWAY, /* GraphQL */ `query ($subject: ID!) { actorOf(subject: $subject) { employeeId duties { kind unitId onBehalfOf } } }`, { subject: employeeId });
  return actorOf(data.actorOf.employeeId, data.actorOf.duties);
}
