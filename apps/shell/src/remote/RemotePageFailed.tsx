import { ErrorState, PageHeader } from '@takara/design-system';
import { usePageTitle } from '@takara/web-kit';
import type { RemoteFailure } from '@takara/web-kit/shell';

const WHAT = { SLOW: 'を開くのに時間がかかっています。', BROKEN: 'を開けませんでした。' } satisfies Record<RemoteFailure['reason'], string>;

/** In the place of a module's page: what is missing, that the rest works, and a retry that needs no reload. */
export function RemotePageFailed({ title, reason, retrying, retry }: RemoteFailure & { title: string }) {
  usePageTitle(title);
  return (
    <>
      <PageHeader title={title} />
      <ErrorState
        whatHappened={`「${title}」${WHAT[reason]}`}
        whatToDo="ホームやほかのメニューはそのまま使えます。少し待ってから、もう一度お試しください。続くときは情報システム担当へお知らせください。"
        onRetry={retry}
        retrying={retrying}
      />
    </>
  );
}
