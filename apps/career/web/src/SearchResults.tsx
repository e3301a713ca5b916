import type { SlotProps } from '@takara/web-kit';
import { InternalPostingsFound } from './internal-postings/PostingsFound.tsx';
import { PostingsFound } from './side-assignments/overview/PostingsFound.tsx';

/** On the search page: what of career has these words, and is for the reader. */
export function SearchResults(props: SlotProps['search.results']) {
  return (
    <>
      <PostingsFound {...props} />
      <InternalPostingsFound {...props} />
    </>
  );
}
