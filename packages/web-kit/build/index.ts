export { remoteConfig, type RegistryEntry } from './remote-config.ts';
export { shellConfig, type ShellPage } from './shell-config.ts';
export { withBase } from './base-config.ts';
export { integrityOf, integrityOfFolder } from './integrity.ts';
