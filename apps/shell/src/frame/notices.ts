import type { NoticeItem, Notices } from '@takara/web-kit';
import type { Feed } from '@takara/web-kit/shell';

export interface ListedNotice extends NoticeItem {
  /** Unique across modules. */
  key: string;
}

export type NoticeFeed = Feed<Notices>;
export const keyOf = (moduleId: string, { id }: NoticeItem) => `${moduleId} ${id}`;

/** All modules' notices, newest first. */
export const mergeNotices = (feeds: readonly NoticeFeed[]): ListedNotice[] =>
  feeds
    .flatMap(({ moduleId, data }) => (data?.items ?? []).map((notice) => ({ ...notice, key: keyOf(moduleId, notice) })))
    .toSorted((a, b) => b.at.localeCompare(a.at));

export const countUnread = (feeds: readonly NoticeFeed[]) => feeds.reduce((sum, { data }) => sum + (data?.unread ?? 0), 0);

/** More than this is simply many. */
const MOST = 99;
export const writtenCount = (unread: number) => (unread > MOST ? `${MOST}+` : String(unread));
