import { fileURLToPath } from 'node:url';
import type { PolicyPack } from './pack.type.ts';
import { readPack } from './read-pack.ts';
import { replaceValues } from './replace-values.ts';

/** Where Aomori's pack stands. */
export const PACK_FOLDER = fileURLToPath(new URL('../pack', import.meta.url));

let loaded: PolicyPack | undefined;

/** Names another folder for a pack of the same form: another body's, or one in which something has been decided that this one only considers. */
export const PACK_VARIABLE = 'TAKARA_POLICY_PACK';

/**
 * The policy in force, of `PACK_VARIABLE` where it is set: read and checked once a process, frozen, the same object every time.
 * Throws `PolicyPackError` when the files do not hold together; nothing is served from half a policy.
 */
export function loadPolicy(): PolicyPack {
  return (loaded ??= readPack(process.env[PACK_VARIABLE] || PACK_FOLDER));
}

/** `pack` with its core values replaced by those of a YAML file, as `replaceValues` has it; `loadPolicy()` itself stays as it is. */
export function loadValues(file: string, pack: PolicyPack = loadPolicy()): PolicyPack {
  return replaceValues(pack, file);
}
