import { afterAll, beforeAll, expect, it } from 'vitest';
import { MOST_PER_PAGE, page, type PageArgs } from './index.ts';
import { Note, notes } from './testing/notes.ts';
import { testModule, type TestModule } from './testing/index.ts';

let module: TestModule;
const OWNER = '00000000-0000-4000-8000-000000000001';
beforeAll(async () => {
  module = await testModule(notes);
  const em = module.database.em();
  for (let n = 1; n <= 7; n++) em.create(Note, { id: crypto.randomUUID(), ownerId: OWNER, text: `メモ${n}`, secret: null });
  await em.flush();
});
afterAll(() => module.close());

const texts = async (args: PageArgs) => (await page(module.database.em(), Note, {}, { text: 'asc' }, args)).edges.map(({ node }) => node.text);
const whole = (args: object) => page(module.database.em(), Note, {}, { text: 'asc' }, args as PageArgs);

it('a list goes forward and back in pages, one statement each', async () => {
  const first = await whole({ first: 3 });
  expect(first.pageInfo).toMatchObject({ hasNextPage: true, hasPreviousPage: false });
  expect(await texts({ first: 3, after: first.pageInfo.endCursor! })).toEqual(['メモ4', 'メモ5', 'メモ6']);
  expect(await texts({ last: 2 })).toEqual(['メモ6', 'メモ7']);
  expect((await module.sql.during(() => whole({ first: 3 }))).count).toBe(1);
});

it('null means what leaving out means', async () => {
  const all = { first: 3, after: null, last: null, before: null };
  expect((await whole(all)).edges.map(({ node }) => node.text)).toEqual(['メモ1', 'メモ2', 'メモ3']);
  expect((await whole({ first: null, last: 2, before: null })).edges.map(({ node }) => node.text)).toEqual(['メモ6', 'メモ7']);
});

it.each([{ first: 0 }, { last: -1 }, { first: MOST_PER_PAGE + 1 }, { first: 1_000_000 }])('a page of %o is bad input', async (args) => {
  await expect(whole(args)).rejects.toMatchObject({ extensions: { code: 'BAD_USER_INPUT', field: Object.keys(args)[0] } });
});
