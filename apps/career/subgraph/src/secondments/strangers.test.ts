import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { employeeIdOf, PERSON_KEYS, type PersonKey } from '../directory.factory.ts';
import { does, MOTIVE, one, openExchange, ordered, putForward, type Exchange, type SecondmentMutation } from './secondment.factory.ts';

/* What a person may not see does not exist. `applicant` of the home division is ordered to go; `hostMember` of the host division, of the same department, was put forward for another place. */

let exchange: Exchange;
let going: string;
let asked: string;
beforeAll(async () => {
  exchange = await openExchange();
  going = await ordered(exchange);
  asked = await putForward(await openExchange(exchange.town, { hostName: '厚生労働省' }), 'hostMember');
});
afterAll(() => exchange.town.close());

const SEES: Partial<Record<PersonKey, () => string[]>> = {
  officer: () => [going, asked], coordinator: () => [going, asked], ownHead: () => [going], ownDelegate: () => [going], applicant: () => [going], hostHead: () => [asked], hostMember: () => [asked],
};
const answer = async (who: PersonKey, id: string) => JSON.stringify(await exchange.town.module.ask(exchange.town.people[who], 'query ($id: ID!) { secondment(id: $id) { id } }', { id }));

describe('what a person may not see does not exist', () => {
  it.each(PERSON_KEYS)('%s opens, is listed, is shown on pages of people exactly what is for them', async (who) => {
    const { town } = exchange;
    const mine = (SEES[who]?.() ?? []).toSorted();
    for (const id of [going, asked]) {
      if (mine.includes(id)) { expect((await one(town, who, id, 'id')).id).toBe(id); continue; }
      const forbidden = await answer(who, id);
      expect(forbidden).toContain('NOT_FOUND');
      expect(forbidden).toBe(await answer(who, crypto.randomUUID()));
      expect(forbidden).toBe(await answer(who, "'; drop table career.secondment; --"));
    }
    const listed = (await town.ask(who, '{ secondments(first: 50) { edges { node { id } } } }')).edges.map(({ node }: any) => node.id).toSorted();
    const cards = (await town.ask(who, 'query ($r: [_Any!]!) { _entities(representations: $r) { ... on Employee { secondments { id } } } }', { r: ['applicant', 'hostMember'].map((key) => ({ __typename: 'Employee', id: employeeIdOf(key as PersonKey) })) })).flatMap(({ secondments }: any) => secondments.map(({ id }: any) => id)).toSorted();
    const paths = (await town.ask(who, '{ secondmentTasks { path } }')).map(({ path }: any) => path.split('/').at(-1));
    expect({ listed, cards }).toEqual({ listed: mine, cards: mine });
    expect(paths.filter((id: string) => !mine.includes(id))).toEqual([]);
  });

  it.each(PERSON_KEYS)('%s reads why somebody goes only where it is for them', async (who) => {
    if (!SEES[who]?.().includes(going)) return;
    const seen = ['officer', 'coordinator', 'applicant'].includes(who);
    expect((await one(exchange.town, who, going, 'motive')).motive).toBe(seen ? MOTIVE : null);
  });

  it.each(PERSON_KEYS)('%s reads whom to call at the host only as 人事課 or 主管課', async (who) => {
    const { contact, hostName } = await exchange.town.ask(who, 'query ($id: ID!) { exchangeAgreement(id: $id) { hostName contact } }', { id: exchange.agreementId });
    expect(hostName).toBe('総務省');
    expect(contact !== null).toBe(['officer', 'coordinator'].includes(who));
  });

  it.each<[SecondmentMutation, PersonKey, object]>([
    ['recommendForSecondment', 'officer', { recommendation: 'x' }], ['recommendForSecondment', 'hostMember', { recommendation: 'x' }], ['agreeToSecondment', 'coordinator', { motive: 'x' }], ['declineSecondment', 'applicant', { reason: 'x' }], ['withdrawSecondment', 'hostHead', { reason: 'x' }], ['withdrawSecondment', 'officer', { reason: 'x' }],
    ['selectForSecondment', 'coordinator', {}], ['notSelectForSecondment', 'hostMember', { reason: 'x' }], ['orderSecondment', 'coordinator', { firstDay: '2026-12-01', lastDay: '2027-11-30' }], ['cancelSecondment', 'hostMember', { reason: 'x' }], ['recallSecondment', 'hostHead', { reason: 'x', returnedOn: '2026-12-02' }],
    ['submitSecondmentReport', 'officer', { content: 'x' }], ['saveSecondmentReportDraft', 'coordinator', { content: 'x' }], ['shareSecondmentKnowledge', 'officer', { heldOn: '2026-11-22', topic: 'x', summary: 'x', audience: 1, skills: [] }], ['confirmSecondmentKnowledge', 'ownHead', {}], ['acknowledgeSecondment', 'hostHead', {}],
  ])('%s by %s answers as if there were nothing', async (mutation, who, input) => {
    const told = (id: string) => does(exchange.town, who, mutation, { id, ...input }).catch((error) => [error.message, error.code]);
    expect(await told(asked)).toEqual(await told(crypto.randomUUID()));
    expect((await told(asked))[1]).toBe('NOT_FOUND');
  });

  it.each(PERSON_KEYS.filter((who) => who !== 'officer'))('%s keeps no agreements and no calls', async (who) => {
    const { agreementId, callId, town } = exchange;
    for (const [mutation, input] of [['openExchangeCall', { id: agreementId, quota: 1, deadline: '2027-01-01', firstDay: '2027-04-01' }], ['closeExchangeCall', { id: callId }]] as const) {
      const answered = await does(town, who, mutation, input).then(() => 'done', ({ code }) => code);
      expect(answered).not.toBe('done');
    }
  });

  it('a person of another department cannot be put forward, and looks like nobody', async () => {
    const { town } = exchange;
    const call = (await openExchange(town, { hostName: '環境省' })).callId;
    const answers = await Promise.all([employeeIdOf('elsewhere'), crypto.randomUUID(), 'nobody'].map((employeeId) => does(town, 'coordinator', 'putForwardForSecondment', { callId: call, employeeId, recommendation: 'x' })));
    expect(answers.map(({ code }) => code)).toEqual(['NOT_HERE', 'NOT_HERE', 'NOT_HERE']);
    expect(new Set(answers.map(({ message }) => message)).size).toBe(1);
    await expect(does(town, 'elsewhere', 'putForwardForSecondment', { callId: call, employeeId: employeeIdOf('applicant'), recommendation: 'x' })).rejects.toBeDefined();
  });
});

it('the reading of why somebody goes leaves a trace; a 所属長 who sees how far it is leaves none', async () => {
  const { town } = exchange;
  const entries = () => town.module.database.em().execute('select actor_id, type, field, tier, subject_ids from career.audit_entry');
  await town.module.database.em().execute('truncate career.audit_entry');
  await one(town, 'ownHead', going, 'motive state timeline { note }');
  expect(await entries()).toEqual([]);
  await one(town, 'coordinator', going, 'motive');
  expect(await entries()).toEqual([{ actor_id: employeeIdOf('coordinator'), type: 'Secondment', field: 'motive', tier: 'P3', subject_ids: [going] }]);
});
