import { useEffect, useState } from 'react';

/** A skeleton that flashes is worse than a short wait. */
export const SHOW_WAITING_AFTER_MS = 200;

/** True once `waiting` has been true for `after` ms without a break. */
export function useSlow(waiting: boolean, after = SHOW_WAITING_AFTER_MS): boolean {
  const [slow, setSlow] = useState(false);
  useEffect(() => {
    if (!waiting) return;
    const timer = setTimeout(() => setSlow(true), after);
    return () => { clearTimeout(timer); setSlow(false); };
  }, [waiting, after]);
  return waiting && slow;
}
