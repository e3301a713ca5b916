import type { WebModule } from '../module.ts';

/** How long a remote may keep a person waiting before its fallback is shown. It may still arrive afterwards. */
export const PATIENCE_MS = 4_000;

export interface ModuleLoader {
  /** Loads a remote's module; the same promise for every caller. */
  load: (id: string) => Promise<WebModule>;
  /** Forgets what was loaded, repairs the browser's cache and loads anew. */
  reload: (id: string) => Promise<WebModule>;
}

export type ModuleState =
  | { status: 'loading' }
  | { status: 'ready'; module: WebModule; generation: number }
  | { status: 'failed'; reason: 'SLOW' | 'BROKEN'; retrying: boolean };

export interface ModuleStore {
  get: (id: string) => ModuleState;
  subscribe: (listener: () => void) => () => void;
  /** Begins to load a module unless that has begun. */
  want: (id: string) => void;
  /** Resolves once none of these is on its way any more, or when so many milliseconds have passed. */
  settled: (ids: readonly string[], atMost: number) => Promise<void>;
  /** Loads a module anew, whatever became of it. */
  retry: (id: string) => void;
}

const LOADING: ModuleState = { status: 'loading' };

/** What became of each remote. Slots and routes read it as state, not through Suspense, which would hold back the reveal. */
export function createModuleStore(loader: ModuleLoader, { patience = PATIENCE_MS }: { patience?: number } = {}): ModuleStore {
  const states = new Map<string, ModuleState>();
  const listeners = new Set<() => void>();
  const newest = new Map<string, number>();
  let generation = 0;

  const become = (id: string, state: ModuleState) => {
    states.set(id, state);
    for (const listener of listeners) listener();
  };

  const follow = (id: string, loading: Promise<WebModule>) => {
    const mine = ++generation;
    newest.set(id, mine);
    const isNewest = () => newest.get(id) === mine;
    const timer = setTimeout(() => isNewest() && become(id, { status: 'failed', reason: 'SLOW', retrying: false }), patience);
    loading
      .then((module) => isNewest() && become(id, { status: 'ready', module, generation: mine }))
      .catch((error: unknown) => {
        console.error(`remote ${id}:`, error);
        if (isNewest()) become(id, { status: 'failed', reason: 'BROKEN', retrying: false });
      })
      .finally(() => clearTimeout(timer));
  };

  const subscribe = (listener: () => void) => {
    listeners.add(listener);
    return () => { listeners.delete(listener); };
  };

  return {
    get: (id) => states.get(id) ?? LOADING,
    subscribe,
    settled: (ids, atMost) => new Promise((resolve) => {
      const look = () => { if (ids.every((id) => states.get(id)?.status !== 'loading')) end(); };
      const end = () => {
        stop();
        clearTimeout(timer);
        resolve();
      };
      const stop = subscribe(look);
      const timer = setTimeout(end, atMost);
      look();
    }),
    want(id) {
      if (states.has(id)) return;
      states.set(id, LOADING);
      follow(id, loader.load(id));
    },
    retry(id) {
      const before = states.get(id);
      become(id, { status: 'failed', reason: before?.status === 'failed' ? before.reason : 'BROKEN', retrying: true });
      follow(id, loader.reload(id));
    },
  };
}
