import type { ModuleFederationRuntimePlugin } from '@module-federation/enhanced/runtime';
import { hashOf } from './pins.ts';

/** Federation's runtime loads nothing that the registry has not pinned. It must throw: a falsy answer falls back to a plain load. */
export const integrityPlugin = (): ModuleFederationRuntimePlugin => ({
  name: 'takara-integrity',
  async fetch(url, init) {
    const response = await fetch(url, { ...init, integrity: hashOf(url), mode: 'cors', credentials: 'same-origin', redirect: 'error' });
    if (!response.ok) throw new Error(`${response.status} for ${url}`);
    return response;
  },
  createScript({ url }) {
    return Object.assign(document.createElement('script'), { integrity: hashOf(url), crossOrigin: 'anonymous', async: true, src: url });
  },
  createLink({ url, attrs }) {
    const link = document.createElement('link');
    for (const [name, value] of Object.entries(attrs ?? {})) link.setAttribute(name, String(value));
    return Object.assign(link, { integrity: hashOf(url), crossOrigin: 'anonymous', href: url });
  },
  // The runtime inserts stylesheets without waiting for them; left alone, the chunk loader waits and nothing flashes unstyled.
  async beforePreloadRemote({ preloadOps }) {
    preloadOps.length = 0;
  },
});
