import { readFragment, type FragmentType } from '../gql/index.ts';
import { OfferedFragmentDoc, type OfferedFragment } from '../gql/graphql.ts';

/** One of the actions that the graph offers, open or closed; undefined where it says nothing of it. */
export const offered = (actions: readonly FragmentType<typeof OfferedFragmentDoc>[], action: string): OfferedFragment | undefined =>
  actions.map((each) => readFragment(OfferedFragmentDoc, each)).find((each) => each.action === action);
