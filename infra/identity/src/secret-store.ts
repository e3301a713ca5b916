import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

/** A few named secrets that outlive the process: the signing key, the cookie key, the secret of programs. */
export interface SecretStore {
  /** The stored text, or what `make` answers, stored from then on. */
  readOrMake(name: string, make: () => string | Promise<string>): Promise<string>;
}

/** One file a secret, readable by its owner only: whoever reads the data folder may be anybody in it. */
export function folderSecrets(folder: string): SecretStore {
  return {
    async readOrMake(name, make) {
      const file = join(folder, name);
      try {
        return await readFile(file, 'utf8');
      } catch (error) {
        if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
      }
      const secret = await make();
      await mkdir(folder, { recursive: true, mode: 0o700 });
      await writeFile(file, secret, { mode: 0o600, flag: 'wx' });
      return secret;
    },
  };
}

export function memorySecrets(): SecretStore {
  const secrets = new Map<string, string>();
  return {
    async readOrMake(name, make) {
      const secret = secrets.get(name) ?? (await make());
      secrets.set(name, secret);
      return secret;
    },
  };
}
