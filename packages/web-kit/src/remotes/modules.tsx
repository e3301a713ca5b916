import { createContext, useContext, useEffect, useSyncExternalStore, type ReactNode } from 'react';
import type { ModuleManifest } from '../module.ts';
import type { ModuleState, ModuleStore } from './module-store.ts';

interface Modules {
  manifests: readonly ModuleManifest[];
  store: ModuleStore;
}

const ModulesContext = createContext<Modules | null>(null);

export function ModulesProvider({ manifests, store, children }: Modules & { children: ReactNode }) {
  return <ModulesContext value={{ manifests, store }}>{children}</ModulesContext>;
}

function useModules(): Modules {
  const modules = useContext(ModulesContext);
  if (!modules) throw new Error('No modules: a page is rendered inside the shell, or by renderModule in a test.');
  return modules;
}

/** The manifests of all modules, known before any code of a remote. */
export const useManifests = () => useModules().manifests;

/** What became of a remote, and how to ask for it again. Begins to load it. */
export function useModule(id: string): { state: ModuleState; retry: () => void } {
  const { store } = useModules();
  const state = useSyncExternalStore(store.subscribe, () => store.get(id));
  useEffect(() => store.want(id), [store, id]);
  return { state, retry: () => store.retry(id) };
}
