import { useEffect } from 'react';
import { useBlocker } from 'react-router';

export interface LeaveGuard {
  /** Somebody is about to leave: ask. */
  asking: boolean;
  stay: () => void;
  leave: () => void;
}

/** Keeps what was typed from being lost: asks before another page opens, and lets the browser ask before the window closes. */
export function useLeaveGuard(unsaved: boolean): LeaveGuard {
  const blocker = useBlocker(({ currentLocation, nextLocation }) => unsaved && currentLocation.pathname !== nextLocation.pathname);
  useEffect(() => {
    if (!unsaved) return;
    const keep = (event: BeforeUnloadEvent) => event.preventDefault();
    addEventListener('beforeunload', keep);
    return () => removeEventListener('beforeunload', keep);
  }, [unsaved]);
  return { asking: blocker.state === 'blocked', stay: () => blocker.reset?.(), leave: () => blocker.proceed?.() };
}
