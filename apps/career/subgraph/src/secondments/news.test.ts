import { afterAll, beforeAll, expect, it } from 'vitest';
import { PERSON_KEYS, type PersonKey } from '../directory.factory.ts';
import { BECAUSE, does, MOTIVE, openExchange, ordered, putForward, type Exchange } from './secondment.factory.ts';

/* How far somebody's 派遣・交流 has come is told to them, their 主管課 and their 所属長, and to nobody else; why, to nobody. */

let exchange: Exchange;
beforeAll(async () => { exchange = await openExchange(); });
afterAll(() => exchange.town.close());

/** 「だれが何を」 about what, of one candidacy, newest first. */
async function told(who: PersonKey, id: string): Promise<string[]> {
  const { edges } = await exchange.town.ask(who, '{ sideAssignmentNotices(first: 50) { edges { node { title about path } } } }');
  return edges.map(({ node }: any) => node).filter(({ path }: any) => path === `/career/secondments/${id}`).map(({ title, about }: any) => `${title}：${about}`);
}
const ABOUT = '「総務省」への派遣・交流';
const THEIRS = `工藤 葵さんの${ABOUT}`;

it('the person, 主管課 and 所属長 hear what the others did, and no word of why', async () => {
  const id = await ordered(exchange);
  const [put, agreed, chosen, order] = ['福士 渚さんが主管課として推薦しました', '工藤 葵さんが同意しました', '長尾 望さんが人事課として決めました', '長尾 望さんが派遣を発令しました'];
  expect(await told('applicant', id)).toEqual([order, chosen, put].map((title) => `${title}：${ABOUT}`));
  expect(await told('coordinator', id)).toEqual([order, chosen, agreed].map((title) => `${title}：${THEIRS}`));
  for (const who of ['ownHead', 'ownDelegate'] as const) expect(await told(who, id)).toEqual([order, chosen, agreed, put].map((title) => `${title}：${THEIRS}`));
  for (const who of PERSON_KEYS.filter((key) => !['applicant', 'coordinator', 'ownHead', 'ownDelegate'].includes(key))) expect({ who, told: await told(who, id) }).toEqual({ who, told: [] });
  for (const who of PERSON_KEYS) for (const word of [MOTIVE, BECAUSE]) expect((await told(who, id)).join()).not.toContain(word);
});

it('who was not chosen hears it; that they have read it is no news', async () => {
  const other = await openExchange(exchange.town, { hostName: '厚生労働省' });
  const id = await putForward(other, 'hostMember');
  await does(exchange.town, 'officer', 'notSelectForSecondment', { id, reason: BECAUSE });
  await does(exchange.town, 'hostMember', 'acknowledgeSecondment', { id });
  expect(await told('hostMember', id)).toEqual(['長尾 望さんが人事課として見送りました：「厚生労働省」への派遣・交流', '福士 渚さんが主管課として推薦しました：「厚生労働省」への派遣・交流']);
  expect(await told('hostHead', id)).toHaveLength(2);
  expect(await told('ownHead', id)).toEqual([]);
});

it('a long list costs no more statements', async () => {
  const ask = () => exchange.town.module.sql.during(() => exchange.town.module.ask(exchange.town.people.coordinator, '{ sideAssignmentUnreadNotices }'));
  const before = await ask();
  for (const hostName of ['環境省', '文部科学省', '農林水産省']) {
    const id = await putForward(await openExchange(exchange.town, { hostName }), 'colleague');
    await does(exchange.town, 'colleague', 'declineSecondment', { id, reason: 'いまは行けません。' });
  }
  const after = await ask();
  expect(after.value.data.sideAssignmentUnreadNotices).toBe(before.value.data.sideAssignmentUnreadNotices + 3);
  expect(after.count).toBe(before.count);
});
