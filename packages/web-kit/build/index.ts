export { remoteConfig, type RegistryEntry } from './remote-config.ts';
export { shellConfig, type ShellPage } from './shell-config.ts';
export { integrityOf, integrityOfFolder } from './integrity.ts';
