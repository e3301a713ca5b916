import type { UpcomingItem } from '@takara/web-kit';
import type { Feed } from '@takara/web-kit/shell';
import { expect, it } from 'vitest';
import { agendaOf } from './upcoming.ts';

const event = (id: string, on: string): UpcomingItem => ({ id, on, title: id, reason: '', to: '/' });
const feed = (moduleId: string, data?: UpcomingItem[]): Feed<readonly UpcomingItem[]> => ({ moduleId, title: moduleId, status: data ? 'ready' : 'waiting', data, retrying: false, retry: () => {} });
const days = (...feeds: Feed<readonly UpcomingItem[]>[]) => agendaOf(feeds, '2026-11-30').map(({ when, events }) => `${when}: ${events.map(({ id }) => id).join(' ')}`);

it('days come in order, whichever module tells of them, and what falls on one day stands together', () => {
  expect(days(feed('career', [event('later', '2026-12-09'), event('a', '2026-11-30')]), feed('organization', [event('next', '2026-12-01'), event('b', '2026-11-30')]))).toEqual(['きょう: a b', 'あした: next', '9日後: later']);
});

it('what was yesterday is no longer about to happen', () => {
  expect(days(feed('career', [event('over', '2026-11-29'), event('here', '2026-12-30')]))).toEqual(['30日後: here']);
});

it('two modules may give their events the same id, and one that has not answered keeps nobody waiting', () => {
  const [day] = agendaOf([feed('career', [event('1', '2026-12-01')]), feed('organization', [event('1', '2026-12-01')]), feed('learning')], '2026-11-30');
  expect(new Set(day?.events.map(({ key }) => key)).size).toBe(2);
});
