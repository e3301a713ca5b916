import type { ReactNode } from 'react';

export interface EmptyStateProps {
  /** What is not there, kindly: 「いま対応が必要なことはありません」. */
  title: string;
  /** Why there is nothing. */
  children?: ReactNode;
  /** The next step, usually a `LinkButton`. */
  action?: ReactNode;
}

/** A list with nothing in it: why, and what one can do next. */
export function EmptyState({ title, children, action }: EmptyStateProps) {
  return (
    <div className="ds-empty">
      <p className="ds-empty__title">{title}</p>
      {children ? <div className="ds-empty__why">{children}</div> : null}
      {action ? <div className="ds-empty__action">{action}</div> : null}
    </div>
  );
}
