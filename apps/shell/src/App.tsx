import type { ModuleManifest, Session } from '@takara/web-kit';
import { GraphProvider, ModulesProvider, SessionProvider, type ModuleStore } from '@takara/web-kit/shell';
import type { ComponentProps } from 'react';
import { RouterProvider, type DataRouter } from 'react-router';

interface Props {
  session: Session;
  manifests: readonly ModuleManifest[];
  store: ModuleStore;
  client: ComponentProps<typeof GraphProvider>['client'];
  router: DataRouter;
}

/** Everything a page of the shell or of a remote may ask for. */
export function App({ session, manifests, store, client, router }: Props) {
  return (
    <SessionProvider session={session}>
      <GraphProvider client={client}>
        <ModulesProvider manifests={manifests} store={store}>
          <RouterProvider router={router} />
        </ModulesProvider>
      </GraphProvider>
    </SessionProvider>
  );
}
