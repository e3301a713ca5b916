import type { ReactNode } from 'react';

/** Text for those who listen: read aloud, not drawn. */
export function VisuallyHidden({ children }: { children: ReactNode }) {
  return <span className="ds-visually-hidden">{children}</span>;
}
