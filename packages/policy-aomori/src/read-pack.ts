import { PolicyPackError } from './pack-fault.ts';
import { readPackFiles } from './pack-files.ts';
import { packRuleFaults } from './pack-rules.ts';
import { packShapeFaults } from './pack-schema.ts';
import type { PolicyPack } from './pack.type.ts';

/**
 * Reads the pack in `folder`, whole or not at all. Throws `PolicyPackError` with every fault found,
 * each with file, line and rule.
 */
export function readPack(folder: string): PolicyPack {
  const { content, faultAt } = readPackFiles(folder);

  const shapeFaults = packShapeFaults(content);
  if (shapeFaults.length > 0) throw new PolicyPackError(shapeFaults.map(({ pointer, rule, message }) => faultAt(pointer, rule, message)));

  const pack = content as unknown as PolicyPack;
  const ruleFaults = packRuleFaults(pack);
  if (ruleFaults.length > 0) throw new PolicyPackError(ruleFaults.map(({ pointer, rule, message }) => faultAt(pointer, rule, message)));

  return deepFreeze(pack);
}

/** Frozen all the way down: one pack is shared by every module of the process. */
export function deepFreeze<Value>(value: Value): Value {
  if (typeof value === 'object' && value !== null && !Object.isFrozen(value)) {
    Object.values(value).forEach(deepFreeze);
    Object.freeze(value);
  }
  return value;
}
