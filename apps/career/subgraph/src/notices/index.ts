import type { Feature } from '@takara/subgraph-kit';
import { NoticeMark } from './notice.entity.ts';
import { NoticeResolver } from './notice.resolver.ts';

/** お知らせ: what others did on one's own things, of every feature. In the graph they keep the name of the feature that had them first. */
export const notices: Feature = {
  entities: [NoticeMark],
  resolvers: [NoticeResolver],
  readable: {
    // Made for the reader alone.
    SideAssignmentNotice: () => 'P2',
  },
};
