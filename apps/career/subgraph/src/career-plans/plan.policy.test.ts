import fc from 'fast-check';
import { may } from '@takara/subgraph-kit';
import { describe, expect, it } from 'vitest';
import { interviewRights } from './interview.policy.ts';
import { INTERVIEW_STEPS } from './interview.ts';
import { managersOf, type PlanStanding } from './line.policy.ts';
import { planRights } from './plan.policy.ts';
import { NEXT_STEPS } from './plan.ts';

/* Seen from one owner, who works in the placement `now` and shared there, and one manager with whom they talked. */
const STANDINGS: Record<string, PlanStanding> = {
  'the owner': { employeeId: 'owner', placementIds: [] },
  'the manager who talked': { employeeId: 'manager', placementIds: ['now', 'colleague'] },
  'another manager of today': { employeeId: 'head', placementIds: ['now', 'colleague'] },
  'the manager of before': { employeeId: 'manager', placementIds: ['elsewhere'] },
  'a manager elsewhere': { employeeId: 'stranger', placementIds: ['elsewhere'] },
  'colleague, 代決者, 人事課, 主管課, analyst, administrator': { employeeId: 'anybody', placementIds: [] },
};
const isSeeing = (action: string) => action.startsWith('read');

const table = (rights: typeof planRights, noun: string, states: Record<string, object>, steps: Record<string, readonly string[]>, actions: readonly string[]) =>
  Object.entries(STANDINGS).map(([who, standing]) => {
    const cells = Object.entries(states).map(([state, row]) => `${state}: ${actions.filter((action) => (isSeeing(action) || steps[state]!.includes(action)) && may(rights(standing), action, noun, row)).join(' ') || '-'}`);
    return `${who}\n  ${cells.join('\n  ')}`;
  }).join('\n');

describe('who may see and do what with a plan, in each state', () => {
  const shared = { DRAFT: null, WRITTEN: null, SHARED: 'now', DISCUSSED: 'now', REVISED: 'now' };
  const states = Object.fromEntries(Object.entries(shared).map(([state, sharedPlacementId]) => [state, { id: 'p', ownerId: 'owner', sharedPlacementId }]));
  it('is this table', () => {
    expect(`\n${table(planRights, 'CareerPlan', states, NEXT_STEPS, ['read', 'readDraft', 'readAll', 'WRITE', 'DISCARD', 'SHARE', 'TAKE_BACK', 'RECORD'])}\n`).toBe(PLANS);
  });
});

describe('who may see and do what with the record of a talk, in each state', () => {
  const rowsBy = (writtenById: string) => Object.fromEntries(Object.keys(INTERVIEW_STEPS).map((state) => [state, { id: 'i', ownerId: 'owner', managerId: 'manager', placementId: 'now', writtenById, state }]));
  const actions = ['read', 'CONFIRM', 'RETURN', 'REWRITE', 'WITHDRAW'];
  it('that the manager wrote is this table', () => {
    expect(`\n${table(interviewRights, 'CareerInterview', rowsBy('manager'), INTERVIEW_STEPS, actions)}\n`).toBe(BY_MANAGER);
  });
  it('that the owner wrote is the same with the sides changed', () => {
    const rights = (who: string, state: keyof typeof INTERVIEW_STEPS) => actions.filter((action) => (isSeeing(action) || (INTERVIEW_STEPS[state] as readonly string[]).includes(action)) && may(interviewRights(STANDINGS[who]!), action, 'CareerInterview', rowsBy('owner')[state]!)).join(' ');
    expect([rights('the owner', 'WAITING'), rights('the manager who talked', 'WAITING')]).toEqual(['read REWRITE WITHDRAW', 'read CONFIRM RETURN']);
    expect([rights('the owner', 'WITHDRAWN'), rights('the manager who talked', 'WITHDRAWN')]).toEqual(['read', '']);
  });
});

/** The same rights, said a second time without CASL. */
interface PlanRow {
  ownerId: string;
  sharedPlacementId: string | null;
}
interface InterviewRow {
  ownerId: string;
  managerId: string;
  placementId: string;
  writtenById: string;
  state: string;
}
const owns = (who: PlanStanding, it: { ownerId: string }) => it.ownerId === who.employeeId;
const isShown = (who: PlanStanding, it: PlanRow) => it.sharedPlacementId !== null && who.placementIds.some((id) => id === it.sharedPlacementId);
const PLAN_ORACLE: Record<string, (who: PlanStanding, it: PlanRow) => boolean> = {
  read: (who, it) => owns(who, it) || isShown(who, it), readDraft: owns, readAll: owns, WRITE: owns, DISCARD: owns, SHARE: owns, TAKE_BACK: owns, RECORD: (who, it) => owns(who, it) || isShown(who, it),
};
const talked = (who: PlanStanding, it: InterviewRow) => owns(who, it) || (it.managerId === who.employeeId && who.placementIds.some((id) => id === it.placementId));
const wrote = (who: PlanStanding, it: InterviewRow) => it.writtenById === who.employeeId;
const INTERVIEW_ORACLE: Record<string, (who: PlanStanding, it: InterviewRow) => boolean> = {
  read: (who, it) => talked(who, it) && (it.state !== 'WITHDRAWN' || wrote(who, it)),
  CONFIRM: (who, it) => talked(who, it) && !wrote(who, it), RETURN: (who, it) => talked(who, it) && !wrote(who, it),
  REWRITE: (who, it) => talked(who, it) && wrote(who, it), WITHDRAW: (who, it) => talked(who, it) && wrote(who, it),
};

const PERSON = fc.constantFrom('a', 'b', 'c');
const PLACE = fc.constantFrom('x', 'y', 'z');
const STANDING = fc.record({ employeeId: PERSON, placementIds: fc.uniqueArray(PLACE) });

describe('the policies and an independent oracle', () => {
  it.each(Object.keys(PLAN_ORACLE))('agree on %s for whoever asks about whatever plan', (action) => {
    const row = fc.record({ id: fc.constant('p'), ownerId: PERSON, sharedPlacementId: fc.option(PLACE) });
    fc.assert(fc.property(STANDING, row, (who, it) => may(planRights(who), action, 'CareerPlan', it) === PLAN_ORACLE[action]!(who, it)), { numRuns: 500 });
  });
  it.each(Object.keys(INTERVIEW_ORACLE))('agree on %s for whoever asks about whatever record', (action) => {
    const row = fc.record({ id: fc.constant('i'), ownerId: PERSON, managerId: PERSON, placementId: PLACE, writtenById: PERSON, state: fc.constantFrom(...Object.keys(INTERVIEW_STEPS)) });
    fc.assert(fc.property(STANDING, row, (who, it) => may(interviewRights(who), action, 'CareerInterview', it) === INTERVIEW_ORACLE[action]!(who, it)), { numRuns: 500 });
  });
});

describe('somebody’s managers', () => {
  const duties: Record<string, { kind: string; employeeId: string }[]> = {
    group: [{ kind: 'GROUP_MANAGER', employeeId: 'gm' }], division: [{ kind: 'UNIT_HEAD', employeeId: 'head' }], bureau: [{ kind: 'UNIT_HEAD', employeeId: 'bureau-head' }], empty: [],
  };
  const of = (person: string, units: string[]) => managersOf(person, units, (unit) => duties[unit] ?? []);
  it('are the group’s manager and the nearest 所属長, never themself', () => {
    expect(of('clerk', ['group', 'division', 'bureau'])).toEqual(['gm', 'head']);
    expect(of('clerk', ['empty', 'division', 'bureau'])).toEqual(['head']);
    expect(of('gm', ['group', 'division', 'bureau'])).toEqual(['head']);
    expect(of('head', ['division', 'bureau'])).toEqual(['bureau-head']);
    expect(of('bureau-head', ['bureau'])).toEqual([]);
  });
});

const PLANS = `
the owner
  DRAFT: read readDraft readAll WRITE DISCARD
  WRITTEN: read readDraft readAll WRITE DISCARD SHARE
  SHARED: read readDraft readAll WRITE DISCARD TAKE_BACK RECORD
  DISCUSSED: read readDraft readAll WRITE DISCARD TAKE_BACK RECORD
  REVISED: read readDraft readAll WRITE DISCARD SHARE TAKE_BACK RECORD
the manager who talked
  DRAFT: -
  WRITTEN: -
  SHARED: read RECORD
  DISCUSSED: read RECORD
  REVISED: read RECORD
another manager of today
  DRAFT: -
  WRITTEN: -
  SHARED: read RECORD
  DISCUSSED: read RECORD
  REVISED: read RECORD
the manager of before
  DRAFT: -
  WRITTEN: -
  SHARED: -
  DISCUSSED: -
  REVISED: -
a manager elsewhere
  DRAFT: -
  WRITTEN: -
  SHARED: -
  DISCUSSED: -
  REVISED: -
colleague, 代決者, 人事課, 主管課, analyst, administrator
  DRAFT: -
  WRITTEN: -
  SHARED: -
  DISCUSSED: -
  REVISED: -
`;

const BY_MANAGER = `
the owner
  WAITING: read CONFIRM RETURN
  RETURNED: read
  CONFIRMED: read
  WITHDRAWN: -
the manager who talked
  WAITING: read REWRITE WITHDRAW
  RETURNED: read REWRITE WITHDRAW
  CONFIRMED: read
  WITHDRAWN: read
another manager of today
  WAITING: -
  RETURNED: -
  CONFIRMED: -
  WITHDRAWN: -
the manager of before
  WAITING: -
  RETURNED: -
  CONFIRMED: -
  WITHDRAWN: -
a manager elsewhere
  WAITING: -
  RETURNED: -
  CONFIRMED: -
  WITHDRAWN: -
colleague, 代決者, 人事課, 主管課, analyst, administrator
  WAITING: -
  RETURNED: -
  CONFIRMED: -
  WITHDRAWN: -
`;
