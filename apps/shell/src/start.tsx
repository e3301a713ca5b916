import { createRoot } from 'react-dom/client';
import { createGraphClient, createModuleStore, readRegistry, readSession, type ModuleLoader, type Registry } from '@takara/web-kit/shell';
import { App } from './App.tsx';
import { afterContent } from './frame/after-content.ts';
import { createShellRouter } from './routes.tsx';
import { SignedOutPage } from './signed-out/SignedOutPage.tsx';

/** A module that is not there by then is waited for with the frame drawn: nobody looks at an empty page for longer than they notice. */
const FRAME_WAITS_MS = 100;

/** Draws the page from what the gateway inlined: who is signed in, and which modules there are. */
export async function start(loaderOf: (registry: Registry) => ModuleLoader): Promise<void> {
  const container = document.getElementById('root');
  if (!container) throw new Error('The page has no element #root.');
  const session = readSession();
  const root = createRoot(container);
  if (!session) {
    root.render(<SignedOutPage returnTo={location.pathname + location.search} />);
    return;
  }
  const registry = readRegistry();
  const manifests = registry.modules.map(({ manifest }) => manifest);
  const store = createModuleStore(loaderOf(registry));
  // Of this address; on the shell's own pages every module contributes. Mostly its code has come before ours: drawn with the frame, the page is laid out once.
  const opened = manifests.filter(({ basePath }) => `${location.pathname}/`.startsWith(`${basePath}/`));
  const wanted = (opened.length > 0 ? opened : manifests).map(({ id }) => id);
  for (const id of wanted) store.want(id);
  await store.settled(wanted, FRAME_WAITS_MS);
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
