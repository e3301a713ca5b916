import { Icon } from '../icon/icon.tsx';
import { PlainLink } from '../link/link.tsx';

export interface PaginationProps {
  /** What is being paged: 「職員の一覧」. */
  label: string;
  /** Address of the page before (its cursor in the query), null on the first. */
  previousHref?: string | null;
  nextHref?: string | null;
  /** 「128件中 21〜40件目」. */
  summary?: string;
}

/** Back and forth by cursor. The end of the list is said in words, not by a link that is missing. */
export function Pagination({ label, previousHref, nextHref, summary }: PaginationProps) {
  return (
    <nav className="ds-pagination" aria-label={`${label}のページ`}>
      {previousHref ? (
        <PlainLink href={previousHref} rel="prev" className="ds-pagination__step">
          <Icon name="chevron-left" />
          前へ
        </PlainLink>
      ) : (
        <span className="ds-pagination__end">最初のページです</span>
      )}
      {summary ? <span className="ds-pagination__summary">{summary}</span> : null}
      {nextHref ? (
        <PlainLink href={nextHref} rel="next" className="ds-pagination__step">
          次へ
          <Icon name="chevron-right" />
        </PlainLink>
      ) : (
        <span className="ds-pagination__end">最後のページです</span>
      )}
    </nav>
  );
}
