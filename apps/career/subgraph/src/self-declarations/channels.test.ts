import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { PersonKey } from '../directory.factory.ts';
import type { Town } from '../side-assignments/town.factory.ts';
import { declare, NOTHING_TO_PERSONNEL, openDeclaringTown, save, submitted, TO_PERSONNEL } from './declared.factory.ts';
import { CIRCUMSTANCES, PROMOTION_WISHES } from './to-personnel.ts';

/*
 * What is written to 人事課 alone makes no difference to anybody else. Not "no text of it is found": every answer that the
 * others can get is byte for byte the same, whatever was written there, on whatever day it was changed.
 */

let town: Town;
let id: string;
beforeAll(async () => {
  town = await openDeclaringTown();
  id = await submitted(town, 'applicant', {}, NOTHING_TO_PERSONNEL);
  await declare(town, 'ownHead', 'acknowledge', { id });
});
afterAll(() => town.close());

const OTHERS = ['ownHead', 'ownDelegate', 'ownManager', 'colleague', 'coordinator', 'strangerHead', 'analyst', 'administrator'] as const satisfies readonly PersonKey[];
const ALL = `id fiscalYear state stateLabel employee { id } employeeName unit { id } workload workloadLabel workFit workFitLabel wish wishLabel wishInYears wishedDepartments { id label } wishedDistricts strengths newSkills licences comment
  sharedAt late readAt readBy savedAt submittedAt timeline { id told by at } availableActions { action label enabled reason } toPersonnel { id promotionWish promotionWishLabel message circumstances circumstanceLabels consideration consentedAt consentText }`;
const PATHS: readonly [source: string, variables?: object][] = [
  [`query ($id: ID!) { selfDeclaration(id: $id) { ${ALL} } }`],
  ...(['OF_MY_PEOPLE', 'TO_PERSONNEL'] as const).flatMap((view): [string, object][] => [{}, { unread: true }, { unread: false }, { late: false }, { wish: 'LATER' }].map((filter) => [`query ($view: SelfDeclarationView!, $unread: Boolean, $late: Boolean, $wish: SelfDeclarationWish) { selfDeclarations(view: $view, unread: $unread, late: $late, wish: $wish, first: 50) { totalCount pageInfo { startCursor endCursor } edges { cursor node { ${ALL} } } } }`, { view, ...filter }])),
  ['{ selfDeclarationProgress(by: UNIT) { id unitName expected submitted notYet } }'],
  ['{ selfDeclarationProgress(by: DEPARTMENT) { id unitName expected submitted notYet } }'],
  ['{ selfDeclarationTasks { id title reason dueOn since path } selfDeclarationUpcoming { id on title reason } selfDeclarationReach { id readsPeople } mySelfDeclarations { id } }'],
  ['mutation ($id: ID!, $key: ID!) { withdrawSelfDeclarationConsent(input: { id: $id, idempotencyKey: $key }) { __typename } }'],
  ['mutation ($id: ID!, $key: ID!) { takeBackSelfDeclaration(input: { id: $id, idempotencyKey: $key }) { __typename } }'],
  ['mutation ($id: ID!, $key: ID!) { submitSelfDeclaration(input: { id: $id, idempotencyKey: $key }) { __typename } }'],
];

async function allAnswers(): Promise<string> {
  const answers = [];
  for (const who of OTHERS) for (const [source, variables] of PATHS) answers.push(who, await town.module.ask(town.people[who], source, { id, key: crypto.randomUUID(), ...variables }));
  return JSON.stringify(answers);
}

const text = fc.string({ maxLength: 60 }).map((words) => `CNRY-P4-A11-2000001 ${words.replace(/\0/g, '')}`.trim());
const anything = fc.record({ promotionWish: fc.constantFrom(null, ...Object.keys(PROMOTION_WISHES)), message: fc.oneof(fc.constant(''), text), circumstances: fc.subarray(Object.keys(CIRCUMSTANCES)), consideration: text, consent: fc.constant(true) });
const day = fc.integer({ min: 22, max: 30 }).map((n) => `2026-11-${n}`);

describe('what is written to 人事課 alone', () => {
  it('changes no answer that anybody else gets: not in pages, lists, numbers, times, errors or tasks', async () => {
    const before = await allAnswers();
    expect(before).toContain('CNRY-P2');
    await fc.assert(
      fc.asyncProperty(anything, day, async (toPersonnel, on) => {
        town.goTo(on);
        await declare(town, 'applicant', 'takeBack', { id });
        expect((await save(town, 'applicant', {}, toPersonnel)).__typename).toBe('SelfDeclaration');
        expect((await declare(town, 'applicant', 'submit', { id })).state).toBe('SUBMITTED');
        town.goTo('2026-11-22');
        expect(await allAnswers()).toBe(before);
      }),
      { numRuns: 8 },
    );
  });

  it('is read by its author and by 人事課 to the word', async () => {
    await declare(town, 'applicant', 'takeBack', { id });
    await save(town, 'applicant');
    await declare(town, 'applicant', 'submit', { id });
    for (const who of ['applicant', 'officer'] as const) {
      const { toPersonnel } = await town.ask(who, PATHS[0]![0], { id });
      expect(toPersonnel).toMatchObject({ message: TO_PERSONNEL.message, consideration: TO_PERSONNEL.consideration, circumstanceLabels: ['家族の介護', '自分の健康'], consentedAt: expect.any(String) });
    }
  });

  it('is not read by an officer of 人事課 who is the author’s own 所属長', async () => {
    const headOfTwo = { ...town.people.ownHead, duties: [...town.people.ownHead.duties, ...town.people.officer.duties] };
    const { data } = await town.module.ask(headOfTwo, PATHS[0]![0], { id });
    expect(data.selfDeclaration).toMatchObject({ wish: 'LATER', toPersonnel: null, timeline: null, submittedAt: null });
  });

  it('is a draft’s alone while it is one: neither 所属長 nor 人事課 can tell that there is one', async () => {
    const draft = (await save(town, 'colleague')).id;
    for (const who of ['ownHead', 'officer', 'applicant'] as const) await expect(town.ask(who, PATHS[0]![0], { id: draft })).rejects.toMatchObject({ code: 'NOT_FOUND' });
  });

  it('is not in the answers kept for repeats, and not in what the audit writes down', async () => {
    const em = town.module.database.em();
    for (const table of ['replay', 'audit_entry', 'outbox', 'self_declaration', 'self_declaration_step']) expect(JSON.stringify(await em.execute(`select * from career.${table}`))).not.toMatch(/CNRY-P[34]/);
  });

  it('leaves a trace of every read, its author’s and 人事課’s, field by field', async () => {
    const em = town.module.database.em();
    await em.execute('truncate career.audit_entry');
    await town.ask('officer', 'query ($id: ID!) { selfDeclaration(id: $id) { wish toPersonnel { message consideration } } }', { id });
    expect(await em.execute('select actor_id, type, field, tier, subject_ids from career.audit_entry order by type, field')).toEqual([
      { actor_id: town.people.officer.employeeId, type: 'SelfDeclaration', field: 'toPersonnel', tier: 'P3', subject_ids: [id] },
      { actor_id: town.people.officer.employeeId, type: 'SelfDeclarationToPersonnel', field: 'consideration', tier: 'P4', subject_ids: [id] },
      { actor_id: town.people.officer.employeeId, type: 'SelfDeclarationToPersonnel', field: 'message', tier: 'P3', subject_ids: [id] },
    ]);
  });

  it('is shown to nobody while the audit cannot be written', async () => {
    const em = town.module.database.em();
    await em.execute('alter table career.audit_entry rename to audit_away');
    const { data, errors } = await town.module.ask(town.people.officer, PATHS[0]![0], { id });
    await em.execute('alter table career.audit_away rename to audit_entry');
    expect(errors![0]!.extensions['code']).toBe('AUDIT_UNAVAILABLE');
    expect(JSON.stringify(data ?? null)).not.toContain('CNRY');
  });
});
