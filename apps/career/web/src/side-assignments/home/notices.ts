import { mapData, useMutation, useQuery, type NoticeItem, type Notices } from '@takara/web-kit';
import { useState } from 'react';
import { ReadSideAssignmentNoticesDocument, SideAssignmentNoticesDocument } from '../../gql/graphql.ts';

const AT_ONCE = 10;
/** The graph answers with no more rows than this. What is older stands in the timeline of the thing itself. */
const MOST = 100;

/** What others did on the reader's postings, applications and work. One request, the number of unread ones with it. */
export function useSideAssignmentNotices() {
  const [most, setMost] = useState(AT_ONCE);
  const { submit } = useMutation(ReadSideAssignmentNoticesDocument);
  return mapData(useQuery(SideAssignmentNoticesDocument, { variables: { most }, keepPrevious: true }), ({ sideAssignmentNotices, sideAssignmentUnreadNotices }): Notices => {
    const items = (sideAssignmentNotices?.edges ?? []).map(({ node: { id, title, about, at, unread, path } }): NoticeItem => ({ id, title: title ?? '', about: about ?? '', at: at ?? '', to: path, unread }));
    const newest = items[0]?.id;
    return {
      unread: sideAssignmentUnreadNotices ?? 0,
      items,
      more: sideAssignmentNotices?.pageInfo.hasNextPage && most < MOST ? () => setMost(most + AT_ONCE) : null,
      markRead: () => void (newest && submit((idempotencyKey) => ({ input: { idempotencyKey, upTo: newest } }))),
    };
  });
}
