import { ErrorState, PageHeader } from '@takara/design-system';
import { usePageTitle } from '@takara/web-kit';

/** A page of the shell itself has a fault; the frame stands. */
export function PageFailed({ retry }: { retry: () => void }) {
  usePageTitle('表示できませんでした');
  return (
    <>
      <PageHeader title="このページを表示できませんでした" />
      <ErrorState whatHappened="ページを組み立てる途中で止まりました。" whatToDo="もう一度読み込むか、メニューからほかのページへお進みください。" onRetry={retry} />
    </>
  );
}
