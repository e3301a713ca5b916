import fc from 'fast-check';
import { copyRows, type DirectorySnapshot } from '@takara/subgraph-kit';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { directory, employeeIdOf, moreEmployeeId, PERSON_KEYS, UNITS, type PersonKey } from '../directory.factory.ts';
import { idOf } from '../examples/town-book.ts';
import { openTown, type Town } from '../side-assignments/town.factory.ts';

/* The search in SQL against the same said a second time in plain loops, over prefectures of chance. */

const PEOPLE = 12;
const TODAY = '2026-11-22';
const OLD_DEPARTMENT = idOf('old department');
const OLD_DIVISION = idOf('old division');
const SKILLS = ['手話', '簿記', 'GIS', '防火管理者'].map((name) => ({ id: idOf(name), name }));
/** Another name of GIS. */
const VARIANT = idOf('地理情報');
const UNRELATED = idOf('珠算');
const STRENGTHS = ['OWN_WORD', 'COURSE', 'SIDE_ASSIGNMENT', 'SECONDMENT', 'MANAGER', 'EXAMINATION'] as const;
const personId = (n: number) => moreEmployeeId(n + 1);

/** Odd people came two years ago from a department that 総務部 carries on, where they had been for `n` years; every third sits in the division next door. */
function withPasts(): DirectorySnapshot {
  const town = directory(PEOPLE);
  const before = town.units.find(({ id }) => id === UNITS.general)!;
  const old = [{ ...before, id: OLD_DEPARTMENT, code: 'OLD', name: '旧総務部', departmentId: OLD_DEPARTMENT, ancestorIds: [OLD_DEPARTMENT, UNITS.prefecture] }, { ...before, id: OLD_DIVISION, code: 'OLD1', name: '旧財政課', type: 'BRANCH_OFFICE', site: 'BRANCH_OFFICE', departmentId: OLD_DEPARTMENT, ancestorIds: [OLD_DIVISION, OLD_DEPARTMENT, UNITS.prefecture] }];
  const own = (n: number) => town.assignments.find(({ employeeId }) => employeeId === personId(n))!;
  const numbers = Array.from({ length: PEOPLE }, (_, n) => n);
  const ids = new Set(numbers.map(personId));
  return {
    ...town,
    units: [...town.units, ...old],
    unitLineage: [{ id: idOf('reform'), predecessorId: OLD_DEPARTMENT, successorId: UNITS.general, kind: 'RENAMED', happenedOn: '2024-04-01', revision: 1 }],
    employees: town.employees.map((row) => (row.id === personId(3) || row.id === personId(4) ? { ...row, jobFamily: 'PHARMACIST' } : row)),
    assignments: [
      ...town.assignments.filter(({ employeeId }) => !ids.has(employeeId)),
      ...numbers.map((n) => ({ ...own(n), unitId: n % 3 === 0 ? UNITS.nextDoor : UNITS.homeGroup, validFrom: '2024-11-22' })),
      ...numbers.filter((n) => n % 2 === 1).map((n) => ({ ...own(n), id: idOf(`past ${n}`), unitId: OLD_DIVISION, validFrom: `${2024 - n}-11-22`, validTo: '2024-11-22' })),
    ],
  };
}

interface Piece {
  readonly n: number;
  readonly skillId: string;
  readonly evidence: (typeof STRENGTHS)[number];
  readonly validUntil: string | null;
  readonly withdrawn: boolean;
}
const DAY = fc.constantFrom('2026-01-01', TODAY, '2027-06-01', '2028-01-01');
const PIECE = fc.record({ n: fc.nat(PEOPLE - 1), skillId: fc.constantFrom(...SKILLS.map(({ id }) => id), VARIANT), evidence: fc.constantFrom(...STRENGTHS), validUntil: fc.option(DAY), withdrawn: fc.boolean() });
const QUESTION = fc.record({
  skillIds: fc.uniqueArray(fc.constantFrom(...SKILLS.map(({ id }) => id)), { maxLength: 2 }), evidenceAtLeast: fc.option(fc.constantFrom(...STRENGTHS)), validOn: fc.option(fc.constantFrom(TODAY, '2027-06-01', '2027-06-02')),
  jobFamily: fc.option(fc.constantFrom('GENERAL_ADMINISTRATION', 'PHARMACIST'), { freq: 4 }), departmentId: fc.option(fc.constantFrom(UNITS.general, UNITS.planning, OLD_DEPARTMENT), { freq: 4 }), site: fc.option(fc.constantFrom('HEADQUARTERS', 'BRANCH_OFFICE'), { freq: 4 }), years: fc.option(fc.integer({ min: 1, max: 9 }), { freq: 4 }),
});
type Question = typeof QUESTION extends fc.Arbitrary<infer Q> ? Q : never;

/** Said again: the keyed people have no skills; they are asked about experience alone, which this oracle knows of the others. */
function oracle(pieces: readonly Piece[], q: Question, reach: (n: number) => boolean): string[] {
  const years = (n: number) => {
    const now = n % 3 === 0 ? { department: UNITS.general, site: 'HEADQUARTERS' } : { department: UNITS.planning, site: 'HEADQUARTERS' };
    const stays = [{ ...now, years: 2 }, ...(n % 2 === 1 ? [{ department: OLD_DEPARTMENT, site: 'BRANCH_OFFICE', years: n }] : [])];
    const counts = (department: string) => q.departmentId === null || department === q.departmentId || (q.departmentId === UNITS.general && department === OLD_DEPARTMENT);
    return stays.filter(({ department, site }) => counts(department) && (q.site === null || site === q.site)).reduce((sum, stay) => sum + stay.years, 0);
  };
  const has = (n: number, skillId: string) => {
    const mine = pieces.filter((piece) => piece.n === n && !piece.withdrawn && (piece.skillId === skillId || (piece.skillId === VARIANT && skillId === SKILLS[2]!.id)));
    const days = mine.map(({ validUntil }) => validUntil).filter((day) => day !== null).sort();
    return mine.some(({ evidence, validUntil }) => {
      const until = validUntil ?? days.at(-1) ?? '9999-12-31';
      return until >= (q.validOn ?? TODAY) && STRENGTHS.indexOf(evidence) >= STRENGTHS.indexOf(q.evidenceAtLeast ?? 'OWN_WORD');
    });
  };
  const asksExperience = q.departmentId !== null || q.site !== null || q.years !== null;
  if (q.skillIds.length === 0 && !asksExperience && q.jobFamily === null) return [];
  return Array.from({ length: PEOPLE }, (_, n) => n)
    .filter((n) => reach(n) && q.skillIds.every((skillId) => has(n, skillId)))
    .filter((n) => q.jobFamily === null || q.jobFamily === (n === 3 || n === 4 ? 'PHARMACIST' : 'GENERAL_ADMINISTRATION'))
    .filter((n) => !asksExperience || (years(n) > 0 && years(n) >= (q.years ?? 0)))
    .map(personId);
}

let town: Town;
const keyed = new Set(PERSON_KEYS.map(employeeIdOf));
const SEARCH = 'query ($skills: [String!], $evidenceAtLeast: SkillEvidenceKind, $validOn: LocalDate, $jobFamily: String, $departmentId: ID, $site: StaffSkillSite, $years: Int, $order: StaffSkillOrder) { staffBySkills(skills: $skills, evidenceAtLeast: $evidenceAtLeast, validOn: $validOn, jobFamily: $jobFamily, departmentId: $departmentId, site: $site, years: $years, order: $order, first: 100) { edges { node { id years matches { skillName evidence } } } } }';
/** GIS is asked for by its other name. */
const NAMES = new Map(SKILLS.map(({ id, name }) => [id, name === 'GIS' ? '地理 情報' : name]));
const search = async (who: PersonKey, { skillIds, ...question }: { skillIds?: readonly string[]; [criterion: string]: unknown }): Promise<any[]> => (await town.ask(who, SEARCH, { ...question, skills: skillIds?.map((id) => NAMES.get(id) ?? id) })).edges.map(({ node }: any) => node);
const hits = async (who: PersonKey, question: { skillIds?: readonly string[]; [criterion: string]: unknown }) => (await search(who, question)).map(({ id }) => id).filter((id) => !keyed.has(id));

async function write(pieces: readonly Piece[], skills: readonly string[] = []): Promise<void> {
  await town.module.database.em().execute('truncate career.skill_assertion');
  const rows = [...pieces, ...skills.map((skillId, n) => ({ n, skillId, evidence: 'EXAMINATION' as const, validUntil: null, withdrawn: false }))];
  await copyRows(town.module.database, 'skill_assertion', rows.map(({ n, skillId, evidence, validUntil, withdrawn }) => {
    const id = crypto.randomUUID();
    return { id, skillId, employeeId: personId(n), evidence, evidenceId: id, sourceId: null, assertedById: personId(n), assertedOn: '2026-04-01', validUntil, note: '', writtenAt: '2026-04-01T01:00:00Z', withdrawnAt: withdrawn ? '2026-05-01T01:00:00Z' : null };
  }));
}

beforeAll(async () => {
  town = await openTown(withPasts());
  const row = (id: string, name: string) => ({ id, name, fold: name.toLowerCase(), kind: 'SKILL', sameAs: null as string | null });
  await copyRows(town.module.database, 'skill', [...SKILLS.map(({ id, name }) => row(id, name)), row(UNRELATED, '珠算'), { ...row(VARIANT, '地理情報'), sameAs: SKILLS[2]!.id }]);
});
afterAll(() => town.close());

/** Who may look, and among whom. The head of `home` and 主管課 of its department reach those who are not next door. */
const REACH: Partial<Record<PersonKey, (n: number) => boolean>> = { officer: () => true, ownHead: (n) => n % 3 !== 0, ownDelegate: (n) => n % 3 !== 0, coordinator: (n) => n % 3 !== 0, strangerHead: (n) => n % 3 === 0, hostHead: () => false };

describe('the search and an independent oracle', () => {
  it.each(['officer', 'coordinator', 'strangerHead'] as const)('find the same people in the same order for %s', async (who) => {
    await fc.assert(
      fc.asyncProperty(fc.array(PIECE, { maxLength: 30 }), QUESTION, async (pieces, question) => {
        await write(pieces);
        expect(await hits(who, question)).toEqual(oracle(pieces, question, REACH[who]!));
      }),
      { numRuns: 40 },
    );
  }, 120_000);

  it('an unrelated skill, whoever has it, changes no hit', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(PIECE, { maxLength: 30 }), QUESTION, async (pieces, question) => {
        await write(pieces);
        const before = await search('officer', question);
        await write(pieces, Array.from({ length: PEOPLE }, () => UNRELATED));
        expect(await search('officer', question)).toEqual(before);
      }),
      { numRuns: 25 },
    );
  }, 120_000);

  it('a stronger wish or a later day never finds more', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(PIECE, { maxLength: 30 }), QUESTION, async (pieces, question) => {
        await write(pieces);
        const plain = { ...question, skillIds: [SKILLS[0]!.id], evidenceAtLeast: null, validOn: null, years: null };
        const all = await hits('officer', plain);
        for (const narrower of [{ evidenceAtLeast: 'MANAGER' }, { validOn: '2027-06-02' }, { years: 3 }, { skillIds: [SKILLS[0]!.id, SKILLS[1]!.id] }]) expect(all).toEqual(expect.arrayContaining(await hits('officer', { ...plain, ...narrower })));
      }),
      { numRuns: 15 },
    );
  }, 120_000);
});

describe('a hit', () => {
  it('shows the strongest evidence of what was asked, and its reading is noted', async () => {
    await write([{ n: 1, skillId: SKILLS[0]!.id, evidence: 'OWN_WORD', validUntil: null, withdrawn: false }, { n: 1, skillId: SKILLS[0]!.id, evidence: 'MANAGER', validUntil: null, withdrawn: false }, { n: 1, skillId: SKILLS[1]!.id, evidence: 'COURSE', validUntil: null, withdrawn: false }]);
    await town.module.database.em().execute('truncate career.audit_entry');
    expect(await search('officer', { skillIds: [SKILLS[0]!.id] })).toEqual([{ id: personId(1), years: 3, matches: [{ skillName: '手話', evidence: 'MANAGER' }] }]);
    expect(await town.module.database.em().execute('select actor_id, type, field, tier, subject_ids from career.audit_entry')).toEqual([{ actor_id: employeeIdOf('officer'), type: 'StaffSkillHit', field: 'matches', tier: 'P3', subject_ids: [personId(1)] }]);
  });

  it('comes by number or by name', async () => {
    await write(Array.from({ length: 3 }, (_, n) => ({ n, skillId: SKILLS[0]!.id, evidence: STRENGTHS[n]!, validUntil: null, withdrawn: false })));
    await town.module.database.em().execute(`update career.directory_employee set kana = 'あ' where id = ?`, [personId(2)]);
    expect(await hits('officer', { skillIds: [SKILLS[0]!.id] })).toEqual([0, 1, 2].map(personId));
    expect(await hits('officer', { skillIds: [SKILLS[0]!.id], order: 'NAME' })).toEqual([2, 0, 1].map(personId));
  });

  it('is for whoever may search; for others there is no search', async () => {
    await write([{ n: 1, skillId: SKILLS[0]!.id, evidence: 'OWN_WORD', validUntil: null, withdrawn: false }]);
    for (const who of PERSON_KEYS) {
      const reach = REACH[who];
      const form = await town.ask(who, '{ staffSkillForm { reach } }');
      if (reach) expect({ who, found: await hits(who, { skillIds: [SKILLS[0]!.id] }), form: form !== null }).toEqual({ who, found: reach(1) ? [personId(1)] : [], form: true });
      else {
        await expect(search(who, { skillIds: [SKILLS[0]!.id] })).rejects.toMatchObject({ code: 'NOT_FOUND' });
        expect(form).toBeNull();
      }
    }
  });

  it('of a skill that nobody has named, or of nothing at all, there is none', async () => {
    for (const question of [{}, { skillIds: [crypto.randomUUID()] }, { skillIds: ["' or 1=1 --"] }, { departmentId: 'x' }, { jobFamily: "' or 1=1 --" }]) expect(await hits('officer', question)).toEqual([]);
  });
});
