import { useEffect, useRef, type ReactNode } from 'react';

/** A form that opens below the button that asked for it, and takes the focus. */
export function ActPanel({ title, children }: { title: string; children: ReactNode }) {
  const ref = useRef<HTMLElement>(null);
  useEffect(() => ref.current?.focus(), []);
  return (
    <section ref={ref} tabIndex={-1} aria-label={title} className="mt-2 grid gap-5 rounded-8 border border-line p-5">
      <h4 className="font-bold">{title}</h4>
      {children}
    </section>
  );
}
