import { Skeleton, VisuallyHidden } from '@takara/design-system';
import { NotFound, type ModuleManifest, type WebModule } from '@takara/web-kit';
import { Remote } from '@takara/web-kit/shell';
import { useLocation, useRoutes } from 'react-router';
import { RemotePageFailed } from './RemotePageFailed.tsx';

/** All pages of one module. Another page of it is another chance: an error goes when the path changes. */
export function RemoteRoutes({ manifest }: { manifest: ModuleManifest }) {
  const { pathname } = useLocation();
  return (
    <Remote
      id={manifest.id}
      resetKey={pathname}
      waiting={<RemotePageWaiting title={manifest.title} />}
      failed={(failure) => <RemotePageFailed title={manifest.title} {...failure} />}
    >
      {(module) => <ModuleRoutes module={module} />}
    </Remote>
  );
}

function ModuleRoutes({ module }: { module: WebModule }) {
  return useRoutes([...module.routes, { path: '*', element: <NotFound /> }]);
}

function RemotePageWaiting({ title }: { title: string }) {
  return (
    <>
      <VisuallyHidden><h1>{title}を開いています</h1></VisuallyHidden>
      <Skeleton lines={6} label={`${title}を開いています`} />
    </>
  );
}
