import { type ReactNode, useId } from 'react';
import { PlainLink } from '../link/link.tsx';

export interface CardProps {
  title?: ReactNode;
  /** Level of the title in the page's outline. */
  level?: 2 | 3 | 4;
  /** The whole card leads there; the title is the link that is read. */
  href?: string;
  /** At the end of the title, such as a status. */
  aside?: ReactNode;
  /** Below a line at the foot: the next step. */
  footer?: ReactNode;
  children?: ReactNode;
}

/** One subject in a frame of its own. With a title it is an article by that name. */
export function Card({ title, level = 3, href, aside, footer, children }: CardProps) {
  const id = useId();
  const Tag = `h${level}` as const;
  return (
    <article className={href ? 'ds-card ds-card--link' : 'ds-card'} aria-labelledby={title ? id : undefined}>
      {title ? (
        <div className="ds-card__head">
          <Tag id={id} className="ds-card__title">
            {href ? <PlainLink href={href}>{title}</PlainLink> : title}
          </Tag>
          {aside}
        </div>
      ) : null}
      {children ? <div className="ds-card__body">{children}</div> : null}
      {footer ? <div className="ds-card__footer">{footer}</div> : null}
    </article>
  );
}

/** Cards beside each other, as many as fit at 18 rem each. */
export function CardGrid({ children }: { children: ReactNode }) {
  return <div className="ds-card-grid">{children}</div>;
}
