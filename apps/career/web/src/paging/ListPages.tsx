import { Pagination } from '@takara/design-system';
import type { usePages } from './pages.ts';

interface Props {
  /** What is listed: 「募集」. */
  label: string;
  count: number;
  cursors: Parameters<ReturnType<typeof usePages>['hrefs']>[0];
  hrefs: ReturnType<typeof usePages>['hrefs'];
}

/** Below a list: how many there are, or the way to the other pages. */
export function ListPages({ label, count, cursors, hrefs }: Props) {
  const { previousHref, nextHref } = hrefs(cursors);
  if (!previousHref && !nextHref) return <p className="mt-3 text-sm text-text-quiet">全部で{count}件です。</p>;
  return <Pagination label={label} previousHref={previousHref} nextHref={nextHref} summary={`このページに${count}件`} />;
}
