import { afterAll, beforeAll, expect, it } from 'vitest';
import { PERSON_KEYS, type PersonKey } from '../directory.factory.ts';
import { openTown, type Town } from '../side-assignments/town.factory.ts';
import { does, FILED } from './deployment.factory.ts';

/* A half-written request is its writer's alone, and gone when it is filed. */

let town: Town;
beforeAll(async () => { town = await openTown(); });
afterAll(() => town.close());

const HALF = { municipality: '八戸市', happened: 'CNRY-P2-B1-2000012 地震で、', urgent: true, fromDay: '2026-11-25', lastDay: null, needs: [{ family: 'CIVIL_ENGINEERING', licence: null, people: 2 }, { family: null, licence: null, people: null }] };
const EMPTY = { municipality: null, happened: '', urgent: false, fromDay: null, lastDay: null, needs: [] };
const FIELDS = 'municipality happened urgent fromDay lastDay needs { family licence people }';
const save = (who: PersonKey, draft: object, idempotencyKey: string = crypto.randomUUID()): Promise<any> =>
  town.ask(who, `mutation ($input: SaveSupportRequestDraftInput!) { it: saveSupportRequestDraft(input: $input) { __typename ... on MunicipalSupportRequestDraft { ${FIELDS} } ... on MunicipalSupportRequestDraftRefusal { code field } } }`, { input: { idempotencyKey, ...EMPTY, ...draft } });
const kept = (who: PersonKey) => town.ask(who, `{ municipalSupportRequestDraft { ${FIELDS} } }`);

it('what was written last is there again, for its writer alone', async () => {
  expect(await kept('officer')).toBeNull();
  await save('officer', { ...HALF, happened: '途中' });
  const key = crypto.randomUUID();
  expect([await save('officer', HALF, key), await save('officer', HALF, key)]).toEqual([{ __typename: 'MunicipalSupportRequestDraft', ...HALF }, { __typename: 'MunicipalSupportRequestDraft', ...HALF }]);
  expect(await kept('officer')).toEqual(HALF);
  for (const who of PERSON_KEYS.filter((key) => key !== 'officer')) expect({ who, kept: await kept(who) }).toEqual({ who, kept: null });
});

it('only who may file a request keeps a draft of one', async () => {
  for (const who of PERSON_KEYS.filter((key) => key !== 'officer')) await expect(save(who, HALF)).rejects.toMatchObject({ code: 'NOT_FOUND' });
});

it('what the form cannot hold is refused, and what was kept before stays', async () => {
  const refused = (code: string, field: string) => ({ __typename: 'MunicipalSupportRequestDraftRefusal', code, field });
  expect(await save('officer', { happened: 'あ'.repeat(1001) })).toEqual(refused('TOO_LONG', 'happened'));
  expect(await save('officer', { needs: Array.from({ length: 7 }, () => ({ family: null })) })).toEqual(refused('TOO_LONG', 'needs'));
  expect(await save('officer', { municipality: '仙台市' })).toEqual(refused('UNKNOWN', 'municipality'));
  expect(await save('officer', { needs: [{ family: 'MAGIC' }] })).toEqual(refused('UNKNOWN', 'needs'));
  expect(await kept('officer')).toEqual(HALF);
});

it('a refused request leaves the draft, a filed one takes it away', async () => {
  expect((await does(town, 'officer', 'fileSupportRequest', { ...FILED, fromDay: '2026-11-01' })).code).toBe('PAST');
  expect(await kept('officer')).toEqual(HALF);
  expect((await does(town, 'officer', 'fileSupportRequest', FILED)).state).toBe('REQUESTED');
  expect(await kept('officer')).toBeNull();
});
