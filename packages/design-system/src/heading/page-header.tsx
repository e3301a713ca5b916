import type { ReactNode } from 'react';
import { PlainLink } from '../link/link.tsx';

export interface Breadcrumb {
  label: string;
  /** Path of that page. The page itself is not listed. */
  href: string;
}

export interface PageHeaderProps {
  /** The page's one h1. The shell focuses `h1` after a move, so that the new page is read from its name. */
  title: ReactNode;
  /** From ホーム down to the page above this one. */
  breadcrumbs?: readonly Breadcrumb[];
  /** Where the subject stands, usually a `StatusBadge`. */
  status?: ReactNode;
  /** One or two sentences on what this page is for. */
  lead?: ReactNode;
  /** The page's one main action, at the top right; under the title where there is no room. */
  action?: ReactNode;
}

/** Head of every page: where am I, what is this, what is the main thing to do here. */
export function PageHeader({ title, breadcrumbs = [], status, lead, action }: PageHeaderProps) {
  return (
    <header className="ds-page-header">
      {breadcrumbs.length > 0 ? (
        <nav aria-label="現在の位置">
          <ol className="ds-breadcrumbs">
            {breadcrumbs.map(({ href, label }) => (
              <li key={href}>
                <PlainLink href={href}>{label}</PlainLink>
              </li>
            ))}
          </ol>
        </nav>
      ) : null}
      <div className="ds-page-header__row">
        <div className="ds-page-header__title">
          <h1 tabIndex={-1}>{title}</h1>
          {status}
        </div>
        {action ? <div className="ds-page-header__action">{action}</div> : null}
      </div>
      {lead ? <p className="ds-page-header__lead">{lead}</p> : null}
    </header>
  );
}
