import { ErrorState } from '@takara/design-system';
import type { RemoteFailure } from '../remotes/Remote.tsx';

const WHAT = { SLOW: 'の表示に時間がかかっています。', BROKEN: 'を表示できませんでした。' } satisfies Record<RemoteFailure['reason'], string>;

/** In the place of what a module would have contributed: that it is missing, that the rest works, and a retry. */
export function ContributionFailed({ title, reason, retrying, retry }: RemoteFailure & { title: string }) {
  return (
    <ErrorState
      whatHappened={`「${title}」${WHAT[reason]}`}
      whatToDo="ほかの部分はそのまま使えます。少し待ってから、もう一度お試しください。"
      onRetry={retry}
      retrying={retrying}
    />
  );
}
