import { Skeleton } from '@takara/design-system';
import type { ReactNode } from 'react';
import type { QueryState } from '../graph/query.ts';
import { NotFound } from './NotFound.tsx';
import { PartialNotice, ProblemNotice } from './ProblemNotice.tsx';

interface Props<Data> {
  state: QueryState<Data>;
  /** The shape of what is coming, instead of plain lines. */
  skeleton?: ReactNode;
  /** Says of an answer that there is nothing in it. */
  isEmpty?: (data: Data) => boolean;
  /** Why there is nothing, and the next step: an EmptyState. */
  empty?: ReactNode;
  children: (data: Data) => ReactNode;
}

/** The four states of whatever is read from the graph, always in this order: loading · error · content · empty. */
export function PageStates<Data>({ state, skeleton, isEmpty, empty, children }: Props<Data>) {
  const { data, error, partial, retry, refreshing } = state;
  if (error) return error.kind === 'NOT_FOUND' ? <NotFound /> : <ProblemNotice problem={error} retry={retry} retrying={refreshing} />;
  // The skeleton draws nothing for its first 200 ms.
  if (data === undefined) return skeleton ?? <Skeleton />;
  return (
    <>
      {partial ? <PartialNotice problem={partial} retry={retry} /> : null}
      {empty && isEmpty?.(data) ? empty : children(data)}
    </>
  );
}
