import { afterAll, beforeAll, expect, it } from 'vitest';
import { PERSON_KEYS, UNITS, type PersonKey } from '../directory.factory.ts';
import type { Town } from '../side-assignments/town.factory.ts';
import { does, openKnowingTown, WORDS } from './topic.factory.ts';

/* A half-written topic is its writer's alone, and gone when it is registered. */

let town: Town;
beforeAll(async () => { town = await openKnowingTown(); });
afterAll(() => town.close());

const HALF = { unitId: UNITS.homeGroup, title: WORDS.title, why: 'CNRY-P2-A11-2000004 相手方との', artifacts: '' };
const FIELDS = 'unitId title why artifacts';
const save = (who: PersonKey, draft: object, idempotencyKey: string = crypto.randomUUID()): Promise<any> =>
  town.ask(who, `mutation ($input: SaveKnowledgeTopicDraftInput!) { it: saveKnowledgeTopicDraft(input: $input) { __typename ... on KnowledgeTopicDraft { ${FIELDS} } ... on KnowledgeTopicDraftRefusal { code field } } }`, { input: { idempotencyKey, ...HALF, ...draft } });
const kept = (who: PersonKey) => town.ask(who, `{ knowledgeTopicDraft { ${FIELDS} } }`);

it('what was written last is there again, for its writer alone', async () => {
  expect(await kept('ownManager')).toBeNull();
  await save('ownManager', { unitId: null, why: '' });
  const key = crypto.randomUUID();
  expect([await save('ownManager', {}, key), await save('ownManager', {}, key)]).toEqual([{ __typename: 'KnowledgeTopicDraft', ...HALF }, { __typename: 'KnowledgeTopicDraft', ...HALF }]);
  expect(await kept('ownManager')).toEqual(HALF);
  for (const who of PERSON_KEYS.filter((key) => key !== 'ownManager')) expect({ who, kept: await kept(who) }).toEqual({ who, kept: null });
});

it('whoever keeps no unit keeps no draft, and a unit that is not theirs is as if it were not there', async () => {
  const LEADS: readonly PersonKey[] = ['ownManager', 'ownHead', 'ownDelegate', 'hostHead', 'hostManager', 'strangerHead'];
  for (const who of PERSON_KEYS.filter((key) => !LEADS.includes(key))) await expect(save(who, { unitId: null })).rejects.toMatchObject({ code: 'NOT_FOUND' });
  const told = (unitId: string) => save('hostManager', { unitId }).catch(({ message, code }) => [message, code]);
  expect(await told(UNITS.homeGroup)).toEqual(await told(crypto.randomUUID()));
  expect((await told(UNITS.homeGroup))[1]).toBe('NOT_FOUND');
  expect(await kept('hostManager')).toBeNull();
});

it('what the form cannot hold is refused; a refused topic leaves the draft, a registered one takes it away', async () => {
  expect(await save('ownManager', { why: 'あ'.repeat(1001) })).toEqual({ __typename: 'KnowledgeTopicDraftRefusal', code: 'TOO_LONG', field: 'why' });
  expect((await does(town, 'ownManager', 'registerKnowledgeTopic', { unitId: UNITS.homeGroup, ...WORDS, why: '' })).code).toBe('INCOMPLETE');
  expect(await kept('ownManager')).toEqual(HALF);
  await save('ownHead', { why: '別の人の書きかけ' });
  await does(town, 'ownManager', 'registerKnowledgeTopic', { unitId: UNITS.homeGroup, ...WORDS });
  expect(await kept('ownManager')).toBeNull();
  expect((await kept('ownHead')).why).toBe('別の人の書きかけ');
});
