/** The shell's own part of the kit. A remote never imports it: the shell's checks say so. */
export { protectScripts } from './remotes/trusted-types.ts';
export { pinRegistry } from './remotes/pins.ts';
export { federationLoader, type Provided } from './remotes/federation.ts';
export { createModuleStore, type ModuleLoader, type ModuleStore } from './remotes/module-store.ts';
export { ModulesProvider, useManifests } from './remotes/modules.tsx';
export { Remote, type RemoteFailure } from './remotes/Remote.tsx';
export { ErrorBoundary } from './remotes/ErrorBoundary.tsx';
export type { RegisteredModule, Registry } from './remotes/registry.ts';
export { readRegistry, readSession } from './session/inlined.ts';
export { SessionProvider } from './session/session.tsx';
export { createGraphClient, GraphProvider } from './graph/client.tsx';
export { useContributors } from './slots/Slot.tsx';
export { SlotData, type Feed } from './slots/SlotData.tsx';
