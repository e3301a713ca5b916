import { useEffect, useRef } from 'react';
import { PlainLink } from '../link/link.tsx';

export interface Tab {
  href: string;
  label: string;
  /** How many things wait there; 0 is shown as well. */
  count?: number;
}

/** Pages of one subject beside each other. They are links: each has its address, back works. */
export function Tabs({ label, tabs, currentHref }: { label: string; tabs: readonly Tab[]; currentHref: string }) {
  const list = useRef<HTMLUListElement>(null);
  // Where they slide, the one that is open is within sight.
  useEffect(() => {
    const open = list.current?.querySelector<HTMLElement>('[aria-current]');
    if (open) list.current!.scrollLeft = open.offsetLeft - (list.current!.clientWidth - open.offsetWidth) / 2;
  }, [currentHref]);
  return (
    <nav className="ds-tabs" aria-label={label}>
      <ul ref={list}>
        {tabs.map(({ href, label: name, count }) => (
          <li key={href}>
            <PlainLink href={href} aria-current={href === currentHref ? 'page' : undefined}>
              {name}
              {count === undefined ? null : <span className="ds-tabs__count">{count}件</span>}
            </PlainLink>
          </li>
        ))}
      </ul>
    </nav>
  );
}
