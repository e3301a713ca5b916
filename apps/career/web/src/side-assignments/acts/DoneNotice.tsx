import { Notice } from '@takara/design-system';
import { useEffect, useRef, type ComponentProps } from 'react';

/** That it is done and what follows. Takes the focus: what was pressed may be gone, and the words may be out of sight. */
export function DoneNotice(notice: Omit<ComponentProps<typeof Notice>, 'tone' | 'live'>) {
  const ref = useRef<HTMLDivElement>(null);
  useEffect(() => ref.current?.focus(), []);
  return (
    <div ref={ref} tabIndex={-1} className="rounded-8 outline-offset-4">
      <Notice tone="success" live {...notice} />
    </div>
  );
}
