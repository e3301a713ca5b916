import type { Actor, DirectorySnapshot, Duty } from '@takara/subgraph-kit';
import { actorOf, TEST_DAY } from '@takara/subgraph-kit/testing';

type Row<List extends keyof DirectorySnapshot> = DirectorySnapshot[List][number];
const id = (kind: number, n: number) => `00000000-0000-4000-8${kind}00-${String(n).padStart(12, '0')}`;

/** A small town hall: one department with a home and a host division, the personnel division, and a second department. */
export const UNITS = {
  prefecture: id(1, 1), planning: id(1, 2), home: id(1, 3), homeGroup: id(1, 4), host: id(1, 5), hostGroup: id(1, 6), general: id(1, 7), personnel: id(1, 8), nextDoor: id(1, 9),
} as const;

const unit = (n: number, code: string, name: string, type: string, above: readonly string[], departmentId: string | null): Row<'units'> => ({
  id: id(1, n), code, name, type, site: 'HEADQUARTERS', parentId: above[0] ?? null, departmentId, ancestorIds: [id(1, n), ...above], validFrom: '2024-04-01', validTo: null, revision: 1,
});
const { prefecture, planning, home, host, general } = UNITS;
const units: Row<'units'>[] = [
  unit(1, 'P', '青い森県', 'PREFECTURE', [], null),
  unit(2, 'A', '総合政策部', 'DEPARTMENT', [prefecture], planning),
  unit(3, 'A1', '地域課', 'DIVISION', [planning, prefecture], planning),
  unit(4, 'A11', '移住グループ', 'GROUP', [home, planning, prefecture], planning),
  unit(5, 'A2', 'DX推進課', 'DIVISION', [planning, prefecture], planning),
  unit(6, 'A21', '業務改革グループ', 'GROUP', [host, planning, prefecture], planning),
  unit(7, 'B', '総務部', 'DEPARTMENT', [prefecture], general),
  unit(8, 'B1', '人事課', 'DIVISION', [general, prefecture], general),
  unit(9, 'B2', '財政課', 'DIVISION', [general, prefecture], general),
];

interface Person {
  readonly name: string;
  readonly unitId: string;
  readonly grade: string;
  readonly staffKind?: string;
  readonly duties?: readonly Duty[];
}
const duty = (kind: Duty['kind'], unitId: string | null, onBehalfOf: string | null = null): Duty => ({ kind, unitId, onBehalfOf });

/** Who works there on TEST_DAY. Named by what they are to `applicant`, whose side assignment the tests follow. */
const PEOPLE = {
  applicant: { name: '工藤 葵', unitId: UNITS.homeGroup, grade: 'SHUSA' },
  colleague: { name: '成田 健', unitId: UNITS.homeGroup, grade: 'SHUJI' },
  elsewhere: { name: '対馬 凛', unitId: UNITS.nextDoor, grade: 'SHUJI' },
  reappointed: { name: '葛西 稔', unitId: UNITS.homeGroup, grade: 'SOKATSU_SHUKAN', staffKind: 'REAPPOINTED' },
  ownManager: { name: '三上 誠', unitId: UNITS.homeGroup, grade: 'FUKU_SANJI', duties: [duty('GROUP_MANAGER', UNITS.homeGroup)] },
  ownHead: { name: '佐々木 恵', unitId: UNITS.home, grade: 'KACHO', duties: [duty('UNIT_HEAD', UNITS.home)] },
  ownDelegate: { name: '小野 直', unitId: UNITS.home, grade: 'KACHO', duties: [duty('UNIT_HEAD', UNITS.home, id(2, 6))] },
  hostHead: { name: '相馬 亮', unitId: UNITS.host, grade: 'KACHO', duties: [duty('UNIT_HEAD', UNITS.host)] },
  hostManager: { name: '木村 咲', unitId: UNITS.hostGroup, grade: 'FUKU_SANJI', duties: [duty('GROUP_MANAGER', UNITS.hostGroup)] },
  hostMember: { name: '齋藤 陸', unitId: UNITS.hostGroup, grade: 'SHUSA' },
  strangerHead: { name: '山内 豊', unitId: UNITS.nextDoor, grade: 'KACHO', duties: [duty('UNIT_HEAD', UNITS.nextDoor)] },
  officer: { name: '長尾 望', unitId: UNITS.personnel, grade: 'SHUKAN', duties: [duty('PERSONNEL_OFFICER', null)] },
  coordinator: { name: '福士 渚', unitId: UNITS.home, grade: 'SHUKAN', duties: [duty('DEPARTMENT_COORDINATOR', UNITS.planning)] },
  analyst: { name: '須藤 智', unitId: UNITS.personnel, grade: 'SHUSA', duties: [duty('ANALYST', null)] },
  administrator: { name: '村上 樹', unitId: UNITS.personnel, grade: 'SHUSA', duties: [duty('SYSTEM_ADMINISTRATOR', null)] },
} as const satisfies Record<string, Person>;

export type PersonKey = keyof typeof PEOPLE;
export const PERSON_KEYS = Object.keys(PEOPLE) as PersonKey[];
export const employeeIdOf = (key: PersonKey) => id(2, PERSON_KEYS.indexOf(key) + 1);

/** Everybody as they sign in on a day. */
export function everybody(on: string = TEST_DAY): Record<PersonKey, Actor> {
  return Object.fromEntries(PERSON_KEYS.map((key) => [key, actorOf(employeeIdOf(key), (PEOPLE[key] as Person).duties ?? [], on)])) as Record<PersonKey, Actor>;
}

/** The directory they stand in. `extra`: more people of the home group, to see that lists do not cost more when they are longer. */
export function directory(extra = 0): DirectorySnapshot {
  const more: Person[] = Array.from({ length: extra }, (_, n) => ({ name: `職員 ${n + 1}`, unitId: UNITS.homeGroup, grade: 'SHUJI' }));
  const people: Person[] = [...Object.values(PEOPLE), ...more];
  return {
    units,
    employees: people.map(({ name, staffKind = 'REGULAR' }, n) => ({ id: id(2, n + 1), number: String(2_000_001 + n), displayName: name, kana: name, staffKind, leftOn: null, jobFamily: 'GENERAL_ADMINISTRATION', hiredOn: '2024-04-01', revision: 1 })),
    assignments: people.map(({ unitId, grade }, n) => ({ id: id(3, n + 1), employeeId: id(2, n + 1), unitId, kind: 'MAIN', post: 'MEMBER', postTitle: '', grade, validFrom: '2024-04-01', validTo: null, revision: 1 })),
    duties: people.flatMap(({ duties = [] }, n) => duties.map((held, m) => ({ id: id(4, (n + 1) * 10 + m), employeeId: id(2, n + 1), ...held, validFrom: '2024-04-01', validTo: null, revision: 1 }))),
    unitLineage: [],
    dispatches: [],
  };
}

export const moreEmployeeId = (n: number) => id(2, PERSON_KEYS.length + n);
