import type { StoryFile } from '../../gallery/story.ts';
import { Pagination } from './pagination.tsx';

export default { title: 'ページ送り' } satisfies StoryFile;

export const Middle = () => <Pagination label="職員の一覧" previousHref="?before=20" nextHref="?after=40" summary="3,812件中 21〜40件目" />;
export const Last = () => <Pagination label="履歴" previousHref="?before=20" nextHref={null} />;
