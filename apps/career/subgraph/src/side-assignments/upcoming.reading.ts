import type { FilterQuery } from '@mikro-orm/core';
import type { RequestContext } from '@takara/subgraph-kit';
import { dayAfter, dayBefore } from '../day.ts';
import { standingOf, type Standing } from '../standing.policy.ts';
import { Application, ApplicationDraft } from './application.entity.ts';
import { LIVE_STATES } from './application.ts';
import { Assignment, Hours } from './assignment.entity.ts';
import { lastDayOf } from './assignment.ts';
import { readable } from './noun.ts';
import { assignment as assignmentNoun, posting as postingNoun } from './nouns.ts';
import { nameOf } from '../people.ts';
import { Posting } from './posting.entity.ts';
import { assignmentPath, postingPath } from './task.ts';
import type { UpcomingType } from './upcoming.type.ts';

/** As far ahead as ホーム looks. Days. */
export const LOOKS_AHEAD_DAYS = 31;
const MOST_EVENTS = 50;
type Asked = { context: RequestContext; standing: Standing; until: string };

/** What is about to happen in the reader's own 庁内副業 and in that of their people and their unit, by date. A fixed number of statements. */
export async function upcomingFor(context: RequestContext): Promise<UpcomingType[]> {
  const standing = await standingOf(context);
  const until = new Date(Date.parse(`${context.actor.on}T00:00:00Z`) + LOOKS_AHEAD_DAYS * 86_400_000).toISOString().slice(0, 10);
  const asked = { context, standing, until };
  const events = [...(await deadlines(asked)), ...(await work(asked))];
  return events.toSorted((a, b) => a.on.localeCompare(b.on) || a.id.localeCompare(b.id)).slice(0, MOST_EVENTS);
}

/** Until when one can apply: for those who have begun to, or have done so, and for the host. */
async function deadlines({ context, standing: { employeeId, hostUnitIds }, until }: Asked): Promise<UpcomingType[]> {
  const { em, actor } = context;
  const begun = new Set((await em.find(ApplicationDraft, { applicantId: employeeId }, { fields: ['postingId'] })).map((it) => it.postingId));
  const applied = new Set((await em.find(Application, { applicantId: employeeId, state: { $in: [...LIVE_STATES] } }, { fields: ['postingId'] })).map((it) => it.postingId));
  const mine = { state: 'OPEN', closesOn: { $gte: actor.on, $lte: until }, $or: [{ id: { $in: [...begun, ...applied] } }, { hostUnitId: { $in: [...hostUnitIds] } }] };
  const found = await em.find(Posting, await readable(context, postingNoun, mine as FilterQuery<Posting>), { orderBy: { closesOn: 'asc' }, limit: MOST_EVENTS });
  const reason = (it: Posting) => (applied.has(it.id) ? '応募した募集です。締切の後に、受入所属が選びます。' : begun.has(it.id) ? '応募を書きかけています。' : '自分の所属の募集です。締切の後に、応募から選びます。');
  return found.map((it) => ({ id: `DEADLINE:${it.id}`, on: it.deadline!, title: `「${it.title}」の応募の締切`, reason: reason(it), path: postingPath(it.id) }));
}

/** When work begins, when its month is over, when it ends. */
async function work({ context, standing: { employeeId, hostUnitIds, peopleIds }, until }: Asked): Promise<UpcomingType[]> {
  const { em, actor } = context;
  const concerned = { until: { $gt: actor.on }, firstDay: { $lte: until }, $or: [{ employeeId: { $in: [employeeId, ...peopleIds] } }, { hostUnitId: { $in: [...hostUnitIds] } }] };
  const found = await em.find(Assignment, await readable(context, assignmentNoun, concerned as FilterQuery<Assignment>), { orderBy: { until: 'asc' }, limit: MOST_EVENTS });
  const month = actor.on.slice(0, 7);
  const logged = new Set((await em.find(Hours, { employeeId, month }, { fields: ['assignmentId'] })).map((it) => it.assignmentId));
  const events = await Promise.all(
    found.map(async (it) => {
      const own = it.employeeId === employeeId;
      const name = own ? '' : `${await nameOf(context).load(it.employeeId)}さんの`;
      const base = { path: assignmentPath(it.id) };
      const hosted = hostUnitIds.includes(it.hostUnitId);
      const reason = own ? '自分の庁内副業です。' : hosted ? '自分の所属で受け入れています。' : '所属の職員の庁内副業です。';
      const lastDay = dayBefore(it.until);
      const events: UpcomingType[] = [];
      if (it.firstDay > actor.on) events.push({ ...base, id: `START:${it.id}`, on: it.firstDay, title: `${name}「${it.title}」が始まる`, reason });
      if (own && it.firstDay <= actor.on && lastDayOf(month) < it.until)
        events.push({ ...base, id: `MONTH:${it.id}`, on: lastDayOf(month), title: `「${it.title}」の${Number(month.slice(5))}月の時間を記す期限`, reason: logged.has(it.id) ? '今月の時間は記してあります。受入所属が確かめるまで直せます。' : '今月の時間は、まだ記していません。' });
      if (lastDay <= until) events.push({ ...base, id: `END:${it.id}`, on: lastDay, title: `${name}「${it.title}」が終わる`, reason });
      if ((own || hosted) && dayAfter(lastDay) <= until) events.push({ ...base, id: `REVIEW:${it.id}`, on: it.until, title: `${name}「${it.title}」の振り返りを書き始められる`, reason: '本人と受入所属の双方が振り返ります。' });
      return events;
    }),
  );
  return events.flat();
}
