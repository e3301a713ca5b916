import { ActionButton, type ActionButtonProps, type ButtonVariant } from '@takara/design-system';
import { Suspense, useState, type ReactNode } from 'react';
import type { Act, Told } from './act.ts';
import { ActButton, type Offered } from './ActButton.tsx';

interface Opened {
  readonly onClose: () => void;
  readonly onDone: (told: Told) => void;
}
/** How a thing is done: an act, a form that opens here or elsewhere on the page, or another page. */
export type Way = Act | (({ readonly opens: (opened: Opened) => ReactNode } | { readonly press: () => void } | { readonly href: string }) & { readonly variant?: ButtonVariant });

interface Props {
  readonly offered: readonly Offered[];
  /** By action, in the order of the buttons; what is not among them is done elsewhere. */
  readonly ways: Readonly<Record<string, Way>>;
  readonly size?: ActionButtonProps['size'];
  /** Named on each button for those who cannot see what it stands beside. */
  readonly about?: string;
  readonly onDone: (told: Told) => void;
}

/** What the reader can do here, as buttons. */
export function Acts({ offered, ways, size, about, onDone }: Props) {
  const [opened, open] = useState<string | null>(null);
  const shown = Object.entries(ways).flatMap(([action, way]) => offered.filter((one) => one.action === action).map((one) => ({ one, way })));
  if (shown.length === 0) return null;
  const done = (told: Told) => { open(null); onDone(told); };
  const form = ways[opened ?? ''];
  return (
    <div className="grid gap-3">
      <div className="flex flex-wrap items-start gap-3">
        {shown.map(({ one, way }) => {
          const looks = { offered: one, size, variant: way.variant ?? 'secondary', children: <>{one.label}{about ? <span className="sr-only">（{about}）</span> : null}</> };
          if ('document' in way) return <ActButton key={one.action} {...looks} act={way} onDone={done} />;
          return <ActionButton key={one.action} {...looks} {...('href' in way ? { href: way.href } : { onClick: 'press' in way ? way.press : () => open(one.action) })} />;
        })}
      </div>
      {form && 'opens' in form ? <Suspense>{form.opens({ onClose: () => open(null), onDone: done })}</Suspense> : null}
    </div>
  );
}
