import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { deepFreeze } from './deep-freeze.ts';
import { PolicyPackError, type PointedFault } from './pack-fault.ts';
import { OFFICIAL_VALUES_FILE, readPackFiles } from './pack-files.ts';
import { packRuleFaults } from './pack-rules.ts';
import { packShapeFaults } from './pack-schema.ts';
import type { PolicyPack } from './pack.type.ts';
import { replaceValues } from './replace-values.ts';

/**
 * Reads the pack in `folder`, whole or not at all, with its official core values once `official-values.yaml` is there.
 * Throws `PolicyPackError` with every fault found, each with file, line and rule.
 */
export function readPack(folder: string): PolicyPack {
  const official = join(folder, OFFICIAL_VALUES_FILE);
  const pack = readPackAsWritten(folder);
  return existsSync(official) ? replaceValues(pack, official) : pack;
}

/** The same, but the core values as `values.yaml` has them. */
export function readPackAsWritten(folder: string): PolicyPack {
  const { content, faultAt } = readPackFiles(folder);
  const refuse = (faults: readonly PointedFault[]) => {
    if (faults.length > 0) throw new PolicyPackError(faults.map(({ pointer, rule, message }) => faultAt(pointer, rule, message)));
  };
  refuse(packShapeFaults(content));
  const pack = content as unknown as PolicyPack;
  refuse(packRuleFaults(pack));
  return deepFreeze(pack);
}
