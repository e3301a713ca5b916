import type { QueryState } from '@takara/web-kit';

type With<Data, Root extends keyof Data> = Data & { [Name in Root]: NonNullable<Data[Name]> };

/** The page stands and falls with one root field: without it the whole answer is the failure that took it, whatever else was read. */
export function leading<Data extends object, Root extends keyof Data>(state: QueryState<Data>, root: Root): QueryState<With<Data, Root>> {
  if (state.data === undefined || state.data[root] !== null) return state as QueryState<With<Data, Root>>;
  return { ...state, data: undefined, error: state.partial, partial: null };
}
