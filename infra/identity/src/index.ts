export { identityProvider, type IdentityOptions } from './identity-provider.ts';
export { issueToken, PROGRAM_SECRET } from './issue-token.ts';
export type { Employee, EmployeeDirectory, Persona } from './persona.ts';
export { folderSecrets, memorySecrets, type SecretStore } from './secret-store.ts';
