import { readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Address } from './platform-parts.ts';
import type { Control } from './roll-out/control.ts';

/** `parts.json` of the data folder: where everything of a running platform is. It holds passwords, so only its owner reads it. */
export interface PartsFile {
  readonly origin: string;
  readonly issuer: string;
  readonly postgresql: string;
  readonly nats: string;
  readonly subgraphs: readonly Address[];
  readonly remotes: readonly Address[];
  readonly control: Control;
}

const fileIn = (folder: string) => join(folder, 'parts.json');

/** Whole or not at all: others follow it. */
export function writeParts(folder: string, parts: PartsFile): void {
  const half = `${fileIn(folder)}.${process.pid}`;
  writeFileSync(half, JSON.stringify(parts, null, 2), { mode: 0o600 });
  renameSync(half, fileIn(folder));
}

/** Undefined where no platform has run yet. */
export function readParts(folder: string): PartsFile | undefined {
  try {
    return JSON.parse(readFileSync(fileIn(folder), 'utf8')) as PartsFile;
  } catch {
    return undefined;
  }
}
