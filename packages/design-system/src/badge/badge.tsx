import type { ReactNode } from 'react';
import { Icon, type IconName } from '../icon/icon.tsx';

/** What a state means to the reader: nothing in particular, moving on, done well, needs a look, stopped. */
export type Tone = 'neutral' | 'info' | 'success' | 'warning' | 'error';

/** A short mark: a count, a category. */
export function Badge({ tone = 'neutral', children }: { tone?: Tone; children: ReactNode }) {
  return <span className={`ds-badge ds-badge--${tone}`}>{children}</span>;
}

const STATUS_ICONS = { neutral: 'minus', info: 'clock', success: 'check', warning: 'warning', error: 'close' } satisfies Record<Tone, IconName>;

/** Where something stands, in words, with a sign of its own per tone for those who do not see the colour. */
export function StatusBadge({ tone = 'neutral', icon, children }: { tone?: Tone; icon?: IconName; children: ReactNode }) {
  return (
    <span className={`ds-badge ds-badge--status ds-badge--${tone}`}>
      <Icon name={icon ?? STATUS_ICONS[tone]} />
      {children}
    </span>
  );
}
