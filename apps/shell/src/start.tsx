import { createRoot } from 'react-dom/client';
import { createGraphClient, createModuleStore, federationLoader, readRegistry, readSession } from '@takara/web-kit/shell';
import { App } from './App.tsx';
import { afterContent } from './frame/after-content.ts';
import { provided } from './provided.ts';
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
  const store = createModuleStore(federationLoader(registry, provided));
  // The module of this address starts while React draws the frame around it; on the shell's own pages every module contributes.
  const opened = manifests.filter(({ basePath }) => `${location.pathname}/`.startsWith(`${basePath}/`));
  for (const { id } of opened.length > 0 ? opened : manifests) store.want(id);
  root.render(
    <App
      session={session}
      manifests={manifests}
      store={store}
      client={createGraphClient()}
      router={createShellRouter(manifests)}
    />,
  );
  // Some forty files of a megabyte together: whatever the page still has to ask for would stand behind them.
  afterContent(() => void import('@takara/design-system/fonts'));
}
