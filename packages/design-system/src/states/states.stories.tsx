import type { StoryFile } from '../../gallery/story.ts';
import { LinkButton } from '../button/button.tsx';
import { EmptyState } from './empty-state.tsx';
import { ErrorState } from './error-state.tsx';
import { Skeleton } from './skeleton.tsx';

export default { title: 'ページの状態' } satisfies StoryFile;

export const Loading = () => <Skeleton lines={4} />;

export const Failed = () => (
  <ErrorState whatHappened="応募の一覧を読み込めませんでした。" whatToDo="通信が途切れたようです。少し待ってから、もう一度お試しください。入力した内容は失われていません。" onRetry={() => {}} requestId="01JD4X8RZQ6T" />
);

export const Empty = () => (
  <EmptyState title="いま対応が必要なことはありません" action={<LinkButton href="/career/postings">募集を見る</LinkButton>}>
    あなたの番になると、ここに期限と一緒に表示されます。
  </EmptyState>
);
