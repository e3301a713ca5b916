import './decided.factory.ts';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { PERSON_KEYS, type PersonKey } from '../directory.factory.ts';
import { openTown, type Town } from '../side-assignments/town.factory.ts';
import { CONTENT, does, drafted, granted, submitted } from './permit.factory.ts';

/* What was said and decided is told to the applicant and to their 所属長 of today, and to nobody else. */

let town: Town;
beforeAll(async () => { town = await openTown(); });
afterAll(() => town.close());

/** 「だれが何を」 about what, of one application, in the order of their words: two answers of one moment have none. */
async function told(who: PersonKey, id: string): Promise<string[]> {
  const { edges } = await town.ask(who, '{ sideAssignmentNotices(first: 50) { edges { node { title about path } } } }');
  return edges.map(({ node }: any) => node).filter(({ path }: any) => path === `/career/outside-activities/${id}`).map(({ title, about }: any) => `${title}：${about}`).toSorted();
}
const strangers = PERSON_KEYS.filter((who) => !['applicant', 'ownHead', 'ownDelegate'].includes(who));

it('what others did on an application is told, and for whom one would work to the applicant alone', async () => {
  const id = await granted(town, { hoursPerMonth: 5 });
  const [OWN, THEIRS] = [`営利企業への従事等の申請「${CONTENT.hostName}」`, '工藤 葵さんの営利企業への従事等の申請'];
  expect(await told('applicant', id)).toEqual([`佐々木 恵さんが所属長として意見を述べました：${OWN}`, `長尾 望さんが許可しました：${OWN}`]);
  expect(await told('ownHead', id)).toEqual([`工藤 葵さんが提出しました：${THEIRS}`, `長尾 望さんが許可しました：${THEIRS}`]);
  expect(await told('ownDelegate', id)).toEqual([`佐々木 恵さんが所属長として意見を述べました：${THEIRS}`, `工藤 葵さんが提出しました：${THEIRS}`, `長尾 望さんが許可しました：${THEIRS}`].toSorted());
  for (const who of strangers) expect({ who, told: await told(who, id) }).toEqual({ who, told: [] });
});

it('a draft is told to nobody, not even that it was taken back', async () => {
  const id = await drafted(town, { hoursPerMonth: 5 });
  await does(town, 'applicant', 'withdrawOutsideActivity', { id });
  for (const who of PERSON_KEYS) expect({ who, told: await told(who, id) }).toEqual({ who, told: [] });
});

it('what is returned is told, the reason only on the page', async () => {
  const id = await submitted(town, { hoursPerMonth: 5 });
  await does(town, 'ownHead', 'returnOutsideActivity', { id, reason: 'CNRY-P3-A11-2000001 時間を書き直してください。' });
  expect(await told('applicant', id)).toEqual([`佐々木 恵さんが差し戻しました：営利企業への従事等の申請「${CONTENT.hostName}」`]);
});

it('once it is decided, a long list costs one statement', async () => {
  const ask = () => town.module.sql.during(() => town.module.ask(town.people.ownHead, '{ sideAssignmentUnreadNotices }'));
  const before = await ask();
  for (let n = 0; n < 3; n += 1) await submitted(town, { hoursPerMonth: 1 });
  const after = await ask();
  expect(after.value.data.sideAssignmentUnreadNotices).toBe(before.value.data.sideAssignmentUnreadNotices + 3);
  expect(after.count).toBe(before.count);
});
