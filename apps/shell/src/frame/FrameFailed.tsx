import { ErrorState, PageHeader } from '@takara/design-system';
import { Brand } from './Brand.tsx';

/** The frame itself has a fault: nothing but a reload can help. */
export function FrameFailed() {
  return (
    <>
      <header className="shell-header"><Brand /></header>
      <main id="main" className="shell-main shell-main--alone">
        <PageHeader title="画面を表示できませんでした" />
        <ErrorState whatHappened="画面を組み立てる途中で止まりました。" whatToDo="もう一度読み込んでください。続くときは情報システム担当へお知らせください。" onRetry={() => location.reload()} />
      </main>
    </>
  );
}
