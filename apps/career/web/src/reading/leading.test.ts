import type { Problem, QueryState } from '@takara/web-kit';
import { expect, it } from 'vitest';
import { leading } from './leading.ts';

const notFound: Problem = { kind: 'NOT_FOUND', title: '見つかりませんでした', advice: '', requestId: 'c0ffee' };
const answered = (data: { posting: string | null; limits: string[] }, partial: Problem | null): QueryState<typeof data> => ({ loading: false, error: null, data, partial, refreshing: false, retry: () => {} });

it('a page about something that is not there is not there, though its other parts were read', () => {
  expect(leading(answered({ posting: null, limits: [] }, notFound), 'posting')).toMatchObject({ data: undefined, error: notFound, partial: null });
});

it('a page whose side parts are missing is still shown', () => {
  expect(leading(answered({ posting: 'p1', limits: [] }, notFound), 'posting')).toMatchObject({ data: { posting: 'p1' }, error: null, partial: notFound });
});
