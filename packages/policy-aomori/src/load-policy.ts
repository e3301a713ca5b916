import { fileURLToPath } from 'node:url';
import type { PolicyPack } from './pack.type.ts';
import { readPack } from './read-pack.ts';

/** Where Aomori's pack stands. */
export const PACK_FOLDER = fileURLToPath(new URL('../pack', import.meta.url));

let loaded: PolicyPack | undefined;

/**
 * The policy in force: read and checked once a process, frozen, the same object every time.
 * Throws `PolicyPackError` when the files do not hold together; nothing is served from half a policy.
 */
export function loadPolicy(): PolicyPack {
  return (loaded ??= readPack(PACK_FOLDER));
}
