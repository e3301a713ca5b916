import { NotFound, type ModuleManifest } from '@takara/web-kit';
import { createBrowserRouter, type RouteObject } from 'react-router';
import { Frame } from './frame/Frame.tsx';
import { FrameFailed } from './frame/FrameFailed.tsx';
import { HomePage } from './home/HomePage.tsx';
import { RemoteRoutes } from './remote/RemoteRoutes.tsx';
import { SearchPage } from './search/SearchPage.tsx';

/** The shell's own pages, and one route for everything below a module's base path, whatever that module has. */
export function shellRoutes(manifests: readonly ModuleManifest[]): RouteObject[] {
  return [
    {
      element: <Frame />,
      errorElement: <FrameFailed />,
      children: [
        { path: '/', element: <HomePage /> },
        { path: '/search', element: <SearchPage /> },
        ...manifests.map((manifest) => ({ path: `${manifest.basePath}/*`, element: <RemoteRoutes key={manifest.id} manifest={manifest} /> })),
        { path: '*', element: <NotFound /> },
      ],
    },
  ];
}

export const createShellRouter = (manifests: readonly ModuleManifest[]) => createBrowserRouter(shellRoutes(manifests));
