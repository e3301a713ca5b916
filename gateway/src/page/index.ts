export { pagePlugin, type PageOptions } from './page-plugin.ts';
export { createNonce, noticeHeaders, shellHeaders } from './content-security.ts';
export { ownPaths } from './own-paths.ts';
export { createRegistry, type Registry } from './read-registry.ts';
export { publicFileHeaders, staticFiles } from './static-files.ts';
export type { ModuleManifest, PublishedRemote, RegisteredModule, RemoteSource } from './registry.ts';
