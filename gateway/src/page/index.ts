export { pagePlugin, type PageOptions } from './page-plugin.ts';
export { createNonce, noticeHeaders, shellHeaders } from './content-security.ts';
export { ownPaths } from './own-paths.ts';
export { createRegistry, type Registry } from './read-registry.ts';
export { publicFileHeaders, staticFiles } from './static-files.ts';
export { register, type ModuleManifest, type PublishedRemote, type RegisteredModule, type RemoteSource } from './registry.ts';
export type { ShellBuild } from './shell-build.ts';
export { renderShell, type PageSession } from './shell-page.ts';
