import { loadRemote, registerRemotes } from '@module-federation/enhanced/runtime';
import type { WebModule } from '../module.ts';
import type { ModuleLoader } from './module-store.ts';
import { hashOf, pinnedFilesOf } from './pins.ts';
import type { RegisteredModule, Registry } from './registry.ts';

/** Loads remotes by Module Federation: `loadRemote('<id>/module')`. */
export function federationLoader({ modules }: Registry): ModuleLoader {
  const remoteOf = ({ id, entry }: RegisteredModule) => ({ name: id, entry: new URL(entry, location.href).href, entryGlobalName: id.replaceAll('-', '_'), type: 'global' as const });
  registerRemotes(modules.map(remoteOf));
  const loaded = new Map<string, Promise<WebModule>>();

  const fetchModule = async (id: string): Promise<WebModule> => {
    const exposed = await loadRemote<{ default?: WebModule }>(`${id}/module`);
    if (exposed?.default?.id !== id) throw new Error(`The remote ${id} does not expose a module of that name.`);
    return exposed.default;
  };

  const remember = (id: string, loading: Promise<WebModule>) => {
    loaded.set(id, loading);
    return loading;
  };

  return {
    load: (id) => loaded.get(id) ?? remember(id, fetchModule(id)),
    reload: (id) => {
      const registered = modules.find((module) => module.id === id);
      if (!registered) return Promise.reject(new Error(`no module ${id} in the registry`));
      const anew = () => heal(registered.entry).then(() => {
        registerRemotes([remoteOf(registered)], { force: true });
        return fetchModule(id);
      });
      // A file whose preload failed fails once more where it is first used, without being asked for; the next use asks.
      return remember(id, anew().catch(anew));
    },
  };
}

/** A file that is still on its way after this long is given up; the next retry asks again. */
const HEAL_WITHIN_MS = 10_000;

/**
 * A file that once failed its check stays in the browser's cache as it was, and one that hangs keeps the next request of its
 * address waiting. So fetch anew, past the cache, what this page has asked for, and drop the elements that wait: federation,
 * the chunk loader and the browser itself (a pending preload) would join them.
 */
async function heal(entry: string): Promise<void> {
  const pinned = new Set(pinnedFilesOf(entry));
  const elements = [...document.querySelectorAll<HTMLScriptElement | HTMLLinkElement>('script[src], link[href]')].filter((element) => pinned.has(addressOf(element)));
  const asked = new Set([...performance.getEntriesByType('resource').map(({ name }) => name), ...elements.map(addressOf)].filter((url) => pinned.has(url)));
  for (const element of elements) if (!isApplied(element)) element.remove();
  const signal = AbortSignal.timeout(HEAL_WITHIN_MS);
  await Promise.allSettled([...asked].map((url) => fetch(url, { cache: 'reload', integrity: hashOf(url), mode: 'cors', credentials: 'same-origin', signal })));
}

const addressOf = (element: HTMLScriptElement | HTMLLinkElement) => (element instanceof HTMLScriptElement ? element.src : element.href);
/** A stylesheet that the page is drawn with. A script has run or waits; a preload ends when its element goes. */
const isApplied = (element: HTMLScriptElement | HTMLLinkElement) => element instanceof HTMLLinkElement && element.rel === 'stylesheet' && element.sheet !== null;
