import { render, type RenderResult } from '@testing-library/react';
import { NavigationProvider } from '@takara/design-system';
import { Outlet, RouterProvider, createMemoryRouter, useNavigate } from 'react-router';
import { createGraphClient, GraphProvider } from '../graph/client.tsx';
import type { ModuleManifest, WebModule } from '../module.ts';
import { createModuleStore } from '../remotes/module-store.ts';
import { ModulesProvider } from '../remotes/modules.tsx';
import { SessionProvider, type Session } from '../session/session.tsx';
import { edgeFetch, type Edge } from './edge.ts';
import { personaSession } from './session.ts';

// jsdom lays nothing out: whoever watches a size is never called.
globalThis.ResizeObserver ??= class { observe() {} unobserve() {} disconnect() {} };

interface Options {
  manifest: ModuleManifest;
  /** Where the person is: `/career/side-jobs`. Anything outside the module renders `page`. */
  path: string;
  edge: Edge;
  /** The module's `src/gql/persisted-documents.json`. */
  documents: Readonly<Record<string, string>>;
  session?: Partial<Session>;
  /** A page of another owner that holds a slot, to see what the module contributes. */
  page?: React.ReactNode;
}

export interface RenderedModule extends RenderResult {
  /** The path and query shown now. */
  location: () => string;
}

/** Renders a module as the shell does: its routes below its base path, its slots in any page, one graph client, one session. */
export function renderModule(module: WebModule, { manifest, path, edge, documents, session, page = null }: Options): RenderedModule {
  const store = createModuleStore({ load: async () => module, reload: async () => module });
  const client = createGraphClient(edgeFetch(edge, documents));
  const router = createMemoryRouter(
    [{ element: <Links />, children: [{ path: manifest.basePath, children: [...module.routes] }, { path: '*', element: page }] }],
    { initialEntries: [path] },
  );
  const rendered = render(
    <SessionProvider session={personaSession(session)}>
      <GraphProvider client={client}>
        <ModulesProvider manifests={[manifest]} store={store}>
          <RouterProvider router={router} />
        </ModulesProvider>
      </GraphProvider>
    </SessionProvider>,
  );
  return Object.assign(rendered, { location: () => router.state.location.pathname + router.state.location.search });
}

function Links() {
  const navigate = useNavigate();
  return <NavigationProvider navigate={(to) => void navigate(to)}><Outlet /></NavigationProvider>;
}
