import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays } from '../day.ts';
import { breachesOf } from './breaches.ts';
import { proposeAside } from './propose-aside.ts';
import { propose as proposeInTime } from './proposal.ts';
import { disaster, needOf, personOf, problemOf, TODAY } from './proposal.factory.ts';
import { bestOf, keepsFloors, mayGo, worthOf } from './proposal.oracle.ts';
import type { Need, Person, Problem } from './problem.ts';
import { mostDaysAway, whatKeeps } from './rules.ts';

/** These are small: there is time. */
const propose = async (problem: Problem) => (await proposeInTime(problem))!;
const day = (least: number, most: number) => fc.integer({ min: least, max: most }).map((n) => addDays(TODAY, n));
const span = (least: number, most: number, length: number) => fc.tuple(day(least, most), fc.integer({ min: 0, max: length })).map(([from, more]) => ({ from, lastDay: addDays(from, more) }));
const FAMILY = fc.constantFrom('A', 'B');
const PERSON = fc.record({
  family: FAMILY, unitId: fc.constantFrom('u1', 'u2'), district: fc.constantFrom('東青', '三八', null), licences: fc.array(fc.record({ licence: fc.constantFrom('K', 'L'), validUntil: fc.option(day(0, 20)) }), { maxLength: 2 }),
  absences: fc.oneof({ weight: 4, arbitrary: fc.constant([]) }, { weight: 1, arbitrary: fc.array(fc.record({ from: day(-5, 15), to: fc.option(day(16, 30)) }), { maxLength: 1 }) }), trips: fc.array(span(-60, 30, 25), { maxLength: 1 }),
});
const NEED = fc.record({ family: FAMILY, licence: fc.constantFrom(null, null, 'K'), people: fc.integer({ min: 1, max: 2 }), span: span(1, 12, 12), district: fc.constantFrom('東青', '三八', null), urgent: fc.boolean() });
const PROBLEM = fc.tuple(fc.array(PERSON, { minLength: 1, maxLength: 6 }), fc.array(NEED, { minLength: 1, maxLength: 3 }), fc.constantFrom(0, 30, 50, 60)).map(([people, needs, homeFloorPercent]): Problem =>
  problemOf(people.map((person, n) => personOf(n, person)), needs.map(({ span: { from, lastDay }, ...need }, n) => needOf(n, { ...need, from, lastDay, refusedIds: n === 1 ? ['p0'] : [] })), { homeFloorPercent, mostDaysAway: 25 }));

describe('a proposed team', () => {
  it('is as good as the best of all teams, tried one by one', async () => {
    await fc.assert(fc.asyncProperty(PROBLEM, async (problem) => {
      const { seats, proven } = await propose(problem);
      expect({ proven, worth: worthOf(problem, seats) }).toEqual({ proven: true, worth: bestOf(problem) });
    }), { numRuns: 100 });
  });

  it('is the same whatever order people and needs come in', async () => {
    for (const seed of [3, 7]) {
      const problem = disaster(seed, { towns: 5, staff: 120 });
      expect(await propose({ ...problem, people: problem.people.toReversed(), needs: problem.needs.toReversed() }).then(({ seats }) => byNeed(seats))).toEqual(byNeed((await propose(problem)).seats));
    }
  });

  it('comes from a thread of its own as it would here', async () => {
    const problem = disaster(1, { towns: 3, staff: 100 });
    expect(await proposeAside(problem)).toEqual(await propose(problem));
  });

  it('has nobody where there is nobody', async () => {
    expect(await propose(problemOf([], [needOf(1, { people: 2 })]))).toEqual({ proven: true, seats: [], findings: [{ requestId: 'r1', missing: 2, needs: [{ needId: 'n1', missing: 2, pool: 0, free: 0, kept: [] }], relaxed: [], withoutAll: 2 }] });
  });
});
const byNeed = (seats: readonly { needId: string; personId: string }[]) => seats.map(({ needId, personId }) => `${needId} ${personId}`).toSorted();

describe('twenty disasters of twelve municipalities at once', () => {
  it.each(Array.from({ length: 20 }, (_, n) => n + 1))('%i: every need is met or the lack is told, no floor is broken, everybody has rested', async (seed) => {
    const problem = disaster(seed);
    const { seats, findings } = await propose(problem);
    expect(breachesOf(problem, seats)).toEqual([]);
    expect(keepsFloors(problem, seats)).toBe(true);
    for (const { needId, personId } of seats) expect(mayGo(problem.people.find(({ id }) => id === personId)!, problem.needs.find(({ id }) => id === needId)!, problem)).toBe(true);
    const told = findings.flatMap(({ needs }) => needs);
    for (const { id, people } of problem.needs) expect(seats.filter(({ needId }) => needId === id).length + told.find(({ needId }) => needId === id)!.missing).toBe(people);
    for (const { missing, needs, relaxed, withoutAll } of findings) {
      expect(missing).toBe(needs.reduce((sum, need) => sum + need.missing, 0));
      for (const need of needs) expect(need.free + need.kept.reduce((sum, { people }) => sum + people, 0)).toBe(need.pool);
      if (missing > 0) expect(relaxed.every((rule) => rule.missing < missing && rule.missing >= withoutAll!)).toBe(true);
    }
  });
});

describe('what keeps somebody', () => {
  it('is what trying day by day says', () => {
    fc.assert(fc.property(PROBLEM, (problem) => problem.people.every((person) => problem.needs.filter(({ family }) => family === person.family).every((need) => (whatKeeps(person, need, problem.limits) === null) === mayGo(person, need, problem)))), { numRuns: 500 });
  });

  it('is told rule by rule', () => {
    const keeps = (person: Partial<Person>, need: Partial<Need> = {}) => whatKeeps(personOf(1, person), needOf(1, need), problemOf([], []).limits);
    expect(keeps({})).toBeNull();
    expect(keeps({}, { refusedIds: ['p1'] })).toBe('REFUSED');
    expect(keeps({ licences: [{ licence: 'K', validUntil: '2026-12-03' }] }, { licence: 'K' })).toBe('LICENCE');
    expect(keeps({ licences: [{ licence: 'K', validUntil: '2026-12-04' }] }, { licence: 'K' })).toBeNull();
    expect(keeps({ absences: [{ from: '2026-12-04', to: null }] })).toBe('LEAVE');
    expect(keeps({ trips: [{ from: '2026-12-04', lastDay: '2026-12-09' }] })).toBe('AWAY');
    expect(keeps({ trips: [{ from: '2026-11-05', lastDay: '2026-11-11' }] })).toBe('REST');
    expect(keeps({ trips: [{ from: '2026-11-05', lastDay: '2026-11-10' }] })).toBeNull();
    expect(keeps({ trips: [{ from: '2026-08-01', lastDay: '2026-09-20' }] })).toBe('DAYS_AWAY');
    expect(keeps({ trips: [{ from: '2026-08-01', lastDay: '2026-09-20' }] }, { lastDay: '2027-03-31' })).toBeNull();
    expect(mostDaysAway([{ from: '2025-11-22', lastDay: '2025-12-01' }, { from: '2026-11-21', lastDay: '2026-11-25' }])).toBe(11);
  });
});

describe('what a team would break', () => {
  it('is found: a floor, somebody twice, one too many, the wrong family', () => {
    const people = [personOf(1), personOf(2), personOf(3), personOf(4, { family: 'ARCHITECTURE', unitId: 'u2' })];
    const problem = problemOf(people, [needOf(1, { people: 1 }), needOf(2, { people: 2 })]);
    expect(breachesOf(problem, [{ needId: 'n1', personId: 'p1' }])).toEqual([]);
    expect(breachesOf(problem, [{ needId: 'n1', personId: 'p1' }, { needId: 'n2', personId: 'p2' }])).toEqual(['floor: u1 on 2026-11-25']);
    expect(breachesOf(problem, [{ needId: 'n1', personId: 'p1' }, { needId: 'n2', personId: 'p1' }])).toContain('twice: p1');
    expect(breachesOf(problem, [{ needId: 'n1', personId: 'p1' }, { needId: 'n1', personId: 'p2' }])).toContain('too many: n1');
    expect(breachesOf(problem, [{ needId: 'n1', personId: 'p4' }])).toEqual(['nobody of the family: p4 for n1']);
  });
});

describe('a lack', () => {
  const NURSE = { family: 'PUBLIC_HEALTH_NURSE' } as const;
  it('says which rule, set aside, would mend it, and which would not', async () => {
    const tired = personOf(1, { ...NURSE, unitId: 'u1', trips: [{ from: '2026-11-10', lastDay: '2026-11-15' }] });
    const licensed = personOf(2, { ...NURSE, unitId: 'u1', licences: [{ licence: 'K', validUntil: '2026-11-30' }] });
    const { findings } = await propose(problemOf([tired, licensed], [needOf(1, { ...NURSE, people: 1 })]));
    expect(findings[0]).toMatchObject({ missing: 1, needs: [{ pool: 2, free: 1, kept: [{ rule: 'REST', people: 1 }] }], relaxed: [{ rule: 'FLOOR', missing: 0 }], withoutAll: 0 });
    const two = await propose(problemOf([tired, licensed], [needOf(1, { ...NURSE, people: 2, licence: 'K' })], { homeFloorPercent: 0 }));
    expect(two.findings[0]).toMatchObject({ missing: 2, needs: [{ kept: [{ rule: 'LICENCE', people: 2 }] }], relaxed: [{ rule: 'LICENCE', missing: 1 }], withoutAll: 0 });
  });

  it('goes first to what is not urgent', async () => {
    const { findings } = await propose(problemOf([personOf(1)], [needOf(1, { people: 1 }), needOf(2, { people: 1, urgent: true })], { homeFloorPercent: 0 }));
    expect(findings.map(({ requestId, missing }) => [requestId, missing])).toEqual([['r1', 1], ['r2', 0]]);
  });
});
