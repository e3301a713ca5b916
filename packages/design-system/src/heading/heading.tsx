import { type ReactNode, useId } from 'react';

/** A heading below the page's one h1, with an optional action at its end. */
export function Heading({ level = 2, id, action, children }: { level?: 2 | 3 | 4; id?: string; action?: ReactNode; children: ReactNode }) {
  const Tag = `h${level}` as const;
  const heading = (
    <Tag id={id} className={`ds-heading ds-heading--${level}`}>
      {children}
    </Tag>
  );
  if (!action) return heading;
  return (
    <div className="ds-heading-row">
      {heading}
      <div>{action}</div>
    </div>
  );
}

/** A part of a page under its own heading; a landmark by that heading's name. */
export function Section({ title, level = 2, action, children }: { title: ReactNode; level?: 2 | 3 | 4; action?: ReactNode; children: ReactNode }) {
  const id = useId();
  return (
    <section className="ds-section" aria-labelledby={id}>
      <Heading level={level} id={id} action={action}>
        {title}
      </Heading>
      {children}
    </section>
  );
}
