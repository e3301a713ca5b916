import { Suspense, useEffect, useReducer, useState, useSyncExternalStore, type ReactNode } from 'react';
import { pageArrivals } from '../lazy-page.tsx';
import type { WebModule } from '../module.ts';
import { ErrorBoundary } from './ErrorBoundary.tsx';
import { PATIENCE_MS } from './module-store.ts';
import { useModule } from './modules.tsx';
import { RemoteScope } from './RemoteScope.tsx';

export interface RemoteFailure {
  reason: 'SLOW' | 'BROKEN';
  retrying: boolean;
  retry: () => void;
}

interface RemoteProps {
  id: string;
  /** Clears an error when it changes: the path, for routes. */
  resetKey?: unknown;
  /** Drawn until the remote is there; the design system's Skeleton keeps quiet for the first 200 ms. */
  waiting: ReactNode;
  failed: (failure: RemoteFailure) => ReactNode;
  children: (module: WebModule) => ReactNode;
}

/** Shows a remote's part of the page, or why it is not there. Nothing it does (hang, fail, throw) reaches the page around it. */
export function Remote({ id, resetKey = null, waiting, failed, children }: RemoteProps) {
  const { state, retry } = useModule(id);
  if (state.status === 'loading') return waiting;
  if (state.status === 'failed') return failed({ reason: state.reason, retrying: state.retrying, retry });
  return (
    <ErrorBoundary
      // A newer copy of the module is other code: nothing of the old one's state fits it.
      key={state.generation}
      resetKey={resetKey}
      fallback={(error, reset) => failed({
        reason: error instanceof TooSlow ? 'SLOW' : 'BROKEN',
        retrying: false,
        // Missing code can only be fetched anew; a fault while rendering may pass without losing the module's other parts.
        retry: isMissingCode(error) ? retry : reset,
      })}
    >
      <RemoteScope id={id}>
        <ShownAsItArrives waiting={waiting}>{() => children(state.module)}</ShownAsItArrives>
      </RemoteScope>
    </ErrorBoundary>
  );
}

class TooSlow extends Error {}

/** Drawn anew when a page has come, a page is shown at once; left to Suspense, it would be held back. */
function ShownAsItArrives({ waiting, children }: { waiting: ReactNode; children: () => ReactNode }) {
  const [, redraw] = useReducer((times: number) => times + 1, 0);
  return <Suspense fallback={<WaitOrGiveUp waiting={waiting} redraw={redraw} />}>{children()}</Suspense>;
}

/** The page of a remote is a chunk of its own and may hang as well. */
function WaitOrGiveUp({ waiting, redraw }: { waiting: ReactNode; redraw: () => void }) {
  const [givenUp, setGivenUp] = useState(false);
  const arrivals = useSyncExternalStore(pageArrivals.subscribe, pageArrivals.count);
  const [before] = useState(arrivals);
  useEffect(() => { if (arrivals !== before) redraw(); }, [arrivals, before, redraw]);
  useEffect(() => {
    const timer = setTimeout(() => setGivenUp(true), PATIENCE_MS);
    return () => clearTimeout(timer);
  }, []);
  if (givenUp) throw new TooSlow('A page of a remote did not arrive in time.');
  return waiting;
}

const isMissingCode = (error: unknown) =>
  error instanceof TooSlow || (error instanceof Error && (error.name === 'ChunkLoadError' || /loading (css )?chunk|dynamically imported|integrity/i.test(error.message)));
