import { expect, it } from 'vitest';
import { problemOf } from './problem.ts';
import { partOf, type QueryState } from './query.ts';

interface Data { posting: { id: string } | null; fields: string[] | null }
const state = (differences: Partial<QueryState<Data>>): QueryState<Data> => ({ loading: false, error: null, data: undefined, partial: null, refreshing: false, retry: () => {}, ...differences });
const posting = ({ posting: found }: Data) => found;
const problem = problemOf('UNAVAILABLE', 'c0ffee');

it('a root field that was read is the data, with a word on what else is missing', () => {
  const answered = partOf(state({ data: { posting: { id: 'p1' }, fields: null }, partial: problem }), posting);
  expect(answered).toMatchObject({ data: { id: 'p1' }, error: null, partial: problem });
});

it('a root field that could not be read is an error with its number, even when the others were', () => {
  const answered = partOf(state({ data: { posting: null, fields: [] }, partial: problem }), posting);
  expect(answered).toMatchObject({ data: undefined, error: problem, partial: null });
});

it('a root field that is not there for this person is not found', () => {
  expect(partOf(state({ data: { posting: null, fields: [] } }), posting).error?.kind).toBe('NOT_FOUND');
});

it('while nothing has been answered there is neither data nor error', () => {
  expect(partOf(state({ loading: true }), posting)).toMatchObject({ loading: true, data: undefined, error: null });
});
