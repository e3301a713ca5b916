import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { inject } from 'vitest';

/** A data folder of one's own, filled with 400 people. `remove` when done. */
export function copyOfFilled() {
  const folder = mkdtempSync(join(tmpdir(), 'takara-data-'));
  cpSync(inject('filled').folder, folder, { recursive: true });
  return { folder, remove: () => rmSync(folder, { recursive: true, force: true, maxRetries: 3 }) };
}
