export { remoteConfig, type RegistryEntry } from './remote-config.ts';
export { shellConfig, type ShellPage } from './shell-config.ts';
export { withBase } from './base-config.ts';
export { pageFiles, type PageFiles } from './page-files.ts';
export { integrityOf, integrityOfFolder } from './integrity.ts';
