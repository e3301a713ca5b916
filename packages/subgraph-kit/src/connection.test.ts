import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Args, Ctx, Field, ID, ObjectType, Query, Resolver } from 'type-graphql';
import { AllowedFor, connectionOf, isEmployee, MOST_PER_PAGE, page, PageArgs, TierOf, type ModuleDefinition, type Page, type RequestContext } from './index.ts';
import { Note, notes } from './testing/notes.ts';
import { actorOf, testModule, type TestModule } from './testing/index.ts';

@TierOf('P1')
@ObjectType('Memo')
class MemoType {
  @Field(() => ID) id!: string;
}
const MemoConnection = connectionOf('Memo', () => MemoType);

@Resolver()
class MemoResolver {
  /** One's own: the row filter that the count has to keep to. */
  @AllowedFor(isEmployee)
  @Query(() => MemoConnection)
  ownMemos(@Args(() => PageArgs) args: PageArgs, @Ctx() { em, actor }: RequestContext): Promise<Page<Note>> {
    return page(em, Note, { ownerId: actor.employeeId }, { text: 'asc' }, args);
  }
}
const memos: ModuleDefinition = { ...notes, features: [...notes.features, { resolvers: [MemoResolver] }] };

let module: TestModule;
const OWNER = '00000000-0000-4000-8000-000000000001';
beforeAll(async () => {
  module = await testModule(memos);
  const em = module.database.em();
  for (let n = 1; n <= 7; n++) em.create(Note, { id: crypto.randomUUID(), ownerId: OWNER, text: `メモ${n}`, secret: null });
  em.create(Note, { id: crypto.randomUUID(), ownerId: crypto.randomUUID(), text: 'メモ0', secret: null });
  await em.flush();
});
afterAll(() => module.close());

const texts = async (args: PageArgs) => (await page(module.database.em(), Note, { ownerId: OWNER }, { text: 'asc' }, args)).edges.map(({ node }) => node.text);
const whole = (args: object) => page(module.database.em(), Note, { ownerId: OWNER }, { text: 'asc' }, args as PageArgs);

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

describe('how many there are in all', () => {
  const own = (fields: string) => module.sql.during(() => module.ask(actorOf(OWNER), `query ($after: String) { ownMemos(first: 3, after: $after) { edges { cursor } ${fields} } }`));

  it('is said of the reader’s own list, whatever the page', async () => {
    const { value } = await own('totalCount pageInfo { endCursor }');
    expect(value.data.ownMemos).toMatchObject({ totalCount: 7, edges: { length: 3 } });
    const { data } = await module.ask(actorOf(OWNER), `query ($after: String) { ownMemos(first: 3, after: $after) { totalCount } }`, { after: value.data.ownMemos.pageInfo.endCursor });
    expect(data.ownMemos.totalCount).toBe(7);
  });

  it('costs one statement, and only whoever asks pays it', async () => {
    const [without, withIt] = [await own('pageInfo { endCursor }'), await own('totalCount')];
    expect(withIt.count - without.count).toBe(1);
  });
});
