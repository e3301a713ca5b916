import { cpSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PACK_FOLDER } from './load-policy.ts';

/** One change of a pack: in `file`, the first `from` becomes `to`. */
export interface PackChange {
  readonly file: string;
  readonly from: string;
  readonly to: string;
}

/** A copy of Aomori's pack with one change in it, for a program that is told to read it; whoever asks removes the folder. Throws when the file does not say `from`. */
export function changedPack({ file, from, to }: PackChange): string {
  const folder = mkdtempSync(join(tmpdir(), 'policy-pack-'));
  cpSync(PACK_FOLDER, folder, { recursive: true });
  const path = join(folder, file);
  const before = readFileSync(path, 'utf8');
  if (!before.includes(from)) throw new Error(`${file} does not say "${from}"`);
  writeFileSync(path, before.replace(from, () => to));
  return folder;
}

/** What opens 営利企業への従事等の許可 (1-4b), which the policy only considers: the day on which the prefecture has decided it. */
export const OUTSIDE_ACTIVITIES_DECIDED: PackChange = { file: 'career.yaml', from: 'decidedOn: null', to: "decidedOn: '2026-10-01'" };
