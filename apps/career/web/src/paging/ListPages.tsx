import { Pagination } from '@takara/design-system';
import type { usePages } from './pages.ts';

interface Props {
  /** What is listed: 「募集」. */
  label: string;
  count: number;
  cursors: Parameters<ReturnType<typeof usePages>['hrefs']>[0];
  hrefs: ReturnType<typeof usePages>['hrefs'];
}

/** Below a list: the way to its other pages, where there are any. */
export function ListPages({ label, count, cursors, hrefs }: Props) {
  const { previousHref, nextHref } = hrefs(cursors);
  if (!previousHref && !nextHref) return null;
  return <Pagination label={label} previousHref={previousHref} nextHref={nextHref} summary={`このページに${count}件`} />;
}
