import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { PLATFORM_VERSION } from '@takara/web-kit/build/shared';

/** Versions of the platform's own packages: what the shell was built from, and what the remotes were written against. */
export interface Releases {
  shell?: string;
  remotes?: string;
}

/** A built file as it would have come out of another release: of the two builds nothing but the version they name differs. */
export function fileOf(path: string, { shell = PLATFORM_VERSION, remotes = PLATFORM_VERSION }: Releases): Buffer {
  const bytes = readFileSync(path);
  if (!path.endsWith('.js')) return bytes;
  const text = bytes.toString().replaceAll(`version:"${PLATFORM_VERSION}"`, `version:"${shell}"`).replaceAll(`requiredVersion:"^${PLATFORM_VERSION}",strictVersion:!0`, `requiredVersion:"^${remotes}",strictVersion:!0`);
  return Buffer.from(text);
}

export const integrityOf = (bytes: Buffer) => `sha384-${createHash('sha384').update(bytes).digest('base64')}`;
