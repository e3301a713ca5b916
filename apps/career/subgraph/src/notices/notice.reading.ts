import { perRequest, type Page, type PageArgs, type RequestContext } from '@takara/subgraph-kit';
import { deploymentNews } from '../deployments/news.reading.ts';
import { internalPostingNews } from '../internal-postings/news.reading.ts';
import { outsideActivityNews } from '../outside-activity-permits/news.reading.ts';
import { pageOfRows } from '../page-of-rows.ts';
import { nameOf } from '../people.ts';
import { secondmentNews } from '../secondments/news.reading.ts';
import { sideAssignmentNews } from '../side-assignments/news.reading.ts';
import { skillNews } from '../skills/news.reading.ts';
import { successionNews } from '../succession/news.reading.ts';
import { idOfPlace, placeOf, titleOf, TOLD_FOR_DAYS, type News } from './news.ts';
import { NoticeMark } from './notice.entity.ts';
import type { NoticeType } from './notice.type.ts';

/** Each tells what others did on the reader's things since a moment, of all that the reader may read, and no more than the thing's own page. */
const SOURCES: readonly ((context: RequestContext, since: Date) => Promise<News[]>)[] = [sideAssignmentNews, internalPostingNews, skillNews, successionNews, deploymentNews, secondmentNews, outsideActivityNews];

/** All of it, newest first. A fixed number of statements, however much happened. */
const newsFor = (context: RequestContext): Promise<readonly News[]> =>
  perRequest(context, 'notices', async () => {
    const since = new Date(Date.parse(`${context.actor.on}T00:00:00+09:00`) - TOLD_FOR_DAYS * 86_400_000);
    const found: News[] = [];
    // One after the other: the embedded database has one session.
    for (const source of SOURCES) found.push(...(await source(context, since)));
    return found.toSorted((a, b) => (placeOf(a) < placeOf(b) ? 1 : -1));
  });

const markOf = (context: RequestContext): Promise<string> =>
  perRequest(context, 'notices:mark', async () => (await context.em.findOne(NoticeMark, { employeeId: context.actor.employeeId }))?.readTo ?? '');

export async function noticesOf(context: RequestContext, args: PageArgs): Promise<Page<NoticeType>> {
  const [news, readTo] = [await newsFor(context), await markOf(context)];
  const found = pageOfRows(news, args, ({ key }) => key, (one) => one);
  const name = async (id: string | null) => id && nameOf(context).load(id);
  const edges = await Promise.all(found.edges.map(async ({ node, cursor }) => {
    const whose = await name(node.whoseId);
    const title = titleOf(node.told, await name(node.actorId), await name(node.onBehalfOf));
    return { cursor, node: { id: idOfPlace(placeOf(node)), title, about: `${whose ? `${whose}さんの` : ''}${node.about}`, path: node.path, at: node.at, unread: placeOf(node) > readTo } };
  }));
  return { ...found, edges };
}

export async function unreadOf(context: RequestContext): Promise<number> {
  const [news, readTo] = [await newsFor(context), await markOf(context)];
  return news.filter((one) => placeOf(one) > readTo).length;
}

/** The place of the newest; what comes later is news. */
export const newestOf = async (context: RequestContext): Promise<string> => (await newsFor(context)).slice(0, 1).map(placeOf)[0] ?? '';
