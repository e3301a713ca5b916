import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';

/** `sha384-…` of a file, as a browser checks it. */
export const integrityOf = (file: string) => `sha384-${createHash('sha384').update(readFileSync(file)).digest('base64')}`;

const RUN_OR_APPLIED = /\.(js|css)$/;

/** Path relative to `folder` → hash, of every script and stylesheet below it. */
export function integrityOfFolder(folder: string): Record<string, string> {
  return Object.fromEntries(
    readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile() && RUN_OR_APPLIED.test(entry.name))
      .map((entry) => join(entry.parentPath, entry.name))
      .toSorted()
      .map((file) => [relative(folder, file), integrityOf(file)]),
  );
}
