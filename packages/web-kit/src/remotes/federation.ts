import { createInstance, type ModuleFederationRuntimePlugin } from '@module-federation/enhanced/runtime';
import runtimeForRemotes from '@module-federation/inject-external-runtime-core-plugin';
import type { WebModule } from '../module.ts';
import type { ModuleLoader } from './module-store.ts';
import { integrityPlugin } from './integrity-plugin.ts';
import { hashOf, pinnedFilesOf } from './pins.ts';
import type { RegisteredModule, Registry } from './registry.ts';

/** What remotes take from the page instead of bringing it: its version, and either the part itself or what fetches it. */
export type Provided = Record<string, ProvidedPart>;
type ProvidedPart = { version: string } & ({ part: unknown } | { fetch(): Promise<unknown> });

/**
 * Loads remotes by Module Federation: `loadRemote('<id>/module')`. The page is a host by the runtime alone, not by the build
 * plugin: that would put federation between every two files of the shell that are in the same script.
 */
export function federationLoader({ modules }: Registry, provided: Provided): ModuleLoader {
  const remoteOf = ({ id, entry }: RegisteredModule) => ({ name: id, entry: new URL(entry, location.href).href, entryGlobalName: id.replaceAll('-', '_'), type: 'global' as const });
  const federation = createInstance({
    name: 'shell',
    remotes: modules.map(remoteOf),
    shared: Object.fromEntries(Object.entries(provided).map(([name, part]) => [name, sharedOf(part)])),
    shareStrategy: 'loaded-first',
    // Hashes change with every save: while developing nothing is pinned.
    plugins: [runtimeForRemotes() as ModuleFederationRuntimePlugin, ...(process.env.NODE_ENV === 'development' ? [] : [integrityPlugin()])],
  });
  const loaded = new Map<string, Promise<WebModule>>();

  const fetchModule = async (id: string): Promise<WebModule> => {
    const exposed = await federation.loadRemote<{ default?: WebModule }>(`${id}/module`);
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
        federation.registerRemotes([remoteOf(registered)], { force: true });
        return fetchModule(id);
      });
      // A file whose preload failed fails once more where it is first used, without being asked for; the next use asks.
      return remember(id, anew().catch(anew));
    },
  };
}

function sharedOf({ version, ...it }: ProvidedPart) {
  const shareConfig = { singleton: true, requiredVersion: `^${version}`, eager: 'part' in it };
  return { version, scope: ['default'], shareConfig, ...('part' in it ? { lib: () => it.part } : { get: () => it.fetch().then((part) => () => part) }) };
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
