import { createRoot } from 'react-dom/client';
import { createGraphClient, createModuleStore, federationLoader, readRegistry, readSession } from '@takara/web-kit/shell';
import { App } from './App.tsx';
import { providedWhenNeeded } from './provided-when-needed.ts';
import { createShellRouter } from './routes.tsx';
import { SignedOutPage } from './signed-out/SignedOutPage.tsx';

/** Draws the page from what the gateway inlined: who is signed in, and which modules there are. */
export function start(container = document.getElementById('root')): void {
  if (!container) throw new Error('The page has no element #root.');
  const session = readSession();
  const root = createRoot(container);
  if (!session) {
    root.render(<SignedOutPage returnTo={location.pathname + location.search} />);
    return;
  }
  const registry = readRegistry();
  const manifests = registry.modules.map(({ manifest }) => manifest);
  root.render(
    <App
      session={session}
      manifests={manifests}
      store={createModuleStore(federationLoader(registry))}
      client={createGraphClient()}
      router={createShellRouter(manifests)}
    />,
  );
  // Fifteen kB of unicode ranges: after the first page is drawn.
  whenIdle(() => void providedWhenNeeded.fonts());
}

const whenIdle = (work: () => void) => (typeof requestIdleCallback === 'function' ? requestIdleCallback(work, { timeout: 2_000 }) : setTimeout(work, 500));
