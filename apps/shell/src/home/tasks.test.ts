import type { TaskItem } from '@takara/web-kit';
import type { Feed } from '@takara/web-kit/shell';
import { expect, it } from 'vitest';
import { mergeTasks } from './tasks.ts';

const task = (id: string, dueOn: string | null, since: string | null = null): TaskItem => ({ id, dueOn, since, title: id, reason: '', to: '/' });
const feed = (moduleId: string, data?: TaskItem[]): Feed<readonly TaskItem[]> => ({ moduleId, title: moduleId, status: data ? 'ready' : 'waiting', data, retrying: false, retry: () => {} });
const idsOf = (...feeds: Feed<readonly TaskItem[]>[]) => mergeTasks(feeds).map(({ id }) => id);

it('what is due first comes first, whichever module asks, and what has no date comes last', () => {
  expect(idsOf(feed('career', [task('no date', null), task('later', '2026-12-01')]), feed('organization', [task('sooner', '2026-11-25'), task('overdue', '2026-11-01')]))).toEqual(['overdue', 'sooner', 'later', 'no date']);
});

it('of two due on one day, the one that has waited longer comes first', () => {
  expect(idsOf(feed('career', [task('new', '2026-12-01', '2026-11-20T00:00:00Z'), task('old', '2026-12-01', '2026-11-01T00:00:00Z')]))).toEqual(['old', 'new']);
});

it('two modules may give their tasks the same id', () => {
  const keys = mergeTasks([feed('career', [task('1', null)]), feed('organization', [task('1', null)])]).map(({ key }) => key);
  expect(new Set(keys).size).toBe(2);
});

it('a module that has not answered yet does not keep the others waiting', () => {
  expect(idsOf(feed('career'), feed('organization', [task('here', null)]))).toEqual(['here']);
});
