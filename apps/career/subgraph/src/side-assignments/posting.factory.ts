import type { PostingContent, PostingState } from './posting.ts';
import { searchTextOf } from './posting.entity.ts';

export interface PostingRow extends Omit<PostingContent, 'skillsWanted'> {
  id: string;
  hostUnitId: string;
  hostWorkUnitId: string;
  draftedById: string;
  state: PostingState;
  wasSubmitted: boolean;
  stateSince: string;
  changedAt: string;
  skillsWanted: string;
  searchText: string;
}

/** A row of side_assignment_posting, as `copyRows` takes it; complete enough to be open. */
export function buildPosting(posting: Partial<PostingContent> & Pick<PostingRow, 'id' | 'hostUnitId' | 'draftedById' | 'state' | 'stateSince'> & { hostWorkUnitId?: string }): PostingRow {
  const content: PostingContent = {
    title: '様式の見直し', description: '様式を棚卸しします。', field: 'DX', skillsWanted: [], hoursPerMonth: 12, termFrom: '2026-12-01', termTo: '2027-02-28', headcount: 1, deadline: '2026-11-30', why: '得意な人の目で見直したいため。',
  };
  const merged = { ...content, ...posting };
  return { ...merged, hostWorkUnitId: posting.hostWorkUnitId ?? posting.hostUnitId, wasSubmitted: posting.state !== 'DRAFT', changedAt: posting.stateSince, skillsWanted: JSON.stringify(merged.skillsWanted), searchText: searchTextOf(merged) };
}
