import type { NoticeItem } from '@takara/web-kit';
import { expect, it } from 'vitest';
import { countUnread, mergeNotices, writtenCount, type NoticeFeed } from './notices.ts';

const notice = (id: string, at: string): NoticeItem => ({ id, at, title: id, about: '', to: '/', unread: true });
const feed = (moduleId: string, unread: number | null, ...items: NoticeItem[]): NoticeFeed => ({ moduleId, title: moduleId, status: unread === null ? 'failed' : 'ready', data: unread === null ? undefined : { unread, items, more: null, markRead: () => {} }, retrying: false, retry: () => {} });

it('what happened last comes first, whichever module tells of it', () => {
  const merged = mergeNotices([feed('career', 1, notice('1', '2026-11-22T01:00:00Z'), notice('2', '2026-11-20T01:00:00Z')), feed('organization', 1, notice('1', '2026-11-21T01:00:00Z'))]);
  expect(merged.map(({ key }) => key)).toEqual(['career 1', 'organization 1', 'career 2']);
});

it('the number is of all modules that answered, also beyond what is listed', () => {
  expect(countUnread([feed('career', 12, notice('1', '')), feed('organization', null), feed('learning', 3)])).toBe(15);
  expect([writtenCount(99), writtenCount(100)]).toEqual(['99', '99+']);
});
