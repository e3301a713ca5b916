import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { employeeIdOf, PERSON_KEYS, type PersonKey } from '../directory.factory.ts';
import { openTown, type Town } from '../side-assignments/town.factory.ts';
import { CONTENT, does, shared, TALK, type PlanMutation } from './plan.factory.ts';

/* What a person may not see does not exist; 人事課 and 主管課 see counts and nothing of the content. */

let town: Town;
let draft: string;
let plan: string;
let talk: string;
beforeAll(async () => {
  town = await openTown();
  draft = (await does(town, 'applicant', 'finishCareerPlan', CONTENT)).id;
  plan = await shared(town, 'colleague');
  await does(town, 'colleague', 'saveCareerPlanDraft', { ...CONTENT, vision: 'まだ見せていない' });
  talk = (await does(town, 'ownManager', 'recordCareerInterview', { planId: plan, ...TALK })).id;
});
afterAll(() => town.close());

const PLAN_BY_ID = 'query ($id: ID!) { careerPlan(id: $id) { id } }';
const answer = async (who: PersonKey, id: string) => JSON.stringify(await town.module.ask(town.people[who], PLAN_BY_ID, { id }));

async function cannotTell(who: PersonKey, id: string) {
  const forbidden = await answer(who, id);
  expect(forbidden).toContain('NOT_FOUND');
  expect(forbidden).toBe(await answer(who, crypto.randomUUID()));
  expect(forbidden).toBe(await answer(who, "'; drop table career.career_plan; --"));
}

describe('what a person may not see does not exist', () => {
  const READERS: readonly PersonKey[] = ['colleague', 'ownManager', 'ownHead'];
  it.each(PERSON_KEYS.filter((who) => !READERS.includes(who)))('%s cannot tell that a plan exists which its owner shares with their managers', (who) => cannotTell(who, plan));
  it.each(PERSON_KEYS.filter((who) => who !== 'applicant'))('%s cannot tell that a plan exists which its owner keeps to themself', (who) => cannotTell(who, draft));

  it.each<[PlanMutation, PersonKey, () => object]>([
    ['shareCareerPlan', 'ownHead', () => ({ id: plan, number: 1 })], ['takeBackCareerPlan', 'ownManager', () => ({ id: plan })], ['discardCareerPlanDraft', 'officer', () => ({ id: plan })],
    ['recordCareerInterview', 'officer', () => ({ planId: plan, ...TALK })], ['recordCareerInterview', 'ownDelegate', () => ({ planId: plan, ...TALK })], ['recordCareerInterview', 'ownHead', () => ({ planId: draft, ...TALK })],
    ['confirmCareerInterview', 'ownHead', () => ({ id: talk })], ['returnCareerInterview', 'officer', () => ({ id: talk, reason: 'x' })], ['rewriteCareerInterview', 'colleague', () => ({ id: talk, ...TALK })], ['withdrawCareerInterview', 'strangerHead', () => ({ id: talk })],
  ])('%s by %s answers as if there were nothing', async (mutation, who, input) => {
    const made = input() as Record<string, unknown>;
    const key = 'planId' in made ? 'planId' : 'id';
    const forbidden = await does(town, who, mutation, made).catch((error) => [error.message, error.code]);
    expect(forbidden).toEqual(await does(town, who, mutation, { ...made, [key]: crypto.randomUUID() }).catch((error) => [error.message, error.code]));
    expect(forbidden[1]).toBe('NOT_FOUND');
  });

  it('a manager reads the version that is shared: no draft, no other version, no history of sharing', async () => {
    const seen = await town.ask('ownHead', 'query ($id: ID!) { careerPlan(id: $id) { state draft { savedAt } versions { number } shares { id } interviews { id } } }', { id: plan });
    expect(seen).toEqual({ state: 'SHARED', draft: null, versions: [{ number: 1 }], shares: null, interviews: [] });
  });

  it('a list, a page of a person and やること hold exactly what each may open', async () => {
    const person = 'query ($r: [_Any!]!) { _entities(representations: $r) { ... on Employee { careerPlan { id } } } }';
    const owners = { [plan]: employeeIdOf('colleague'), [draft]: employeeIdOf('applicant') };
    for (const who of PERSON_KEYS) {
      const opened: string[] = [];
      for (const id of [plan, draft]) if (!(await answer(who, id)).includes('NOT_FOUND')) opened.push(id);
      const own = await town.ask(who, '{ myCareerPlan { id } }');
      const listed = (await town.ask(who, '{ sharedCareerPlans(first: 100) { edges { node { id } } } }')).edges.map(({ node }: any) => node.id);
      const cards = (await town.ask(who, person, { r: Object.values(owners).map((id) => ({ __typename: 'Employee', id })) })).flatMap(({ careerPlan }: any) => (careerPlan ? [careerPlan.id] : []));
      const paths = (await town.ask(who, '{ careerPlanTasks { path } }')).map(({ path }: any) => path as string);
      expect({ who, seen: [...(own ? [own.id] : []), ...listed].toSorted(), cards: cards.toSorted(), tasks: paths.length > 0 }).toEqual({ who, seen: opened.toSorted(), cards: opened.toSorted(), tasks: who === 'colleague' });
    }
  });
});

describe('a P3 text', () => {
  it('leaves a trace of who read it of whom, and never itself', async () => {
    await town.module.database.em().execute('truncate career.audit_entry');
    await town.ask('ownManager', 'query ($id: ID!) { careerPlan(id: $id) { versions { content { vision lifeDesign } } interviews { talked } } }', { id: plan });
    const [version] = await town.module.database.em().execute('select id from career.career_plan_version where plan_id = ?', [plan]) as [{ id: string }];
    const entries = await town.module.database.em().execute('select actor_id, type, field, tier, subject_ids from career.audit_entry order by type');
    const actor_id = employeeIdOf('ownManager');
    expect(entries).toEqual([
      { actor_id, type: 'CareerInterview', field: 'talked', tier: 'P3', subject_ids: [talk] },
      { actor_id, type: 'CareerPlanContent', field: 'lifeDesign', tier: 'P3', subject_ids: [version.id] },
    ]);
  });
});
