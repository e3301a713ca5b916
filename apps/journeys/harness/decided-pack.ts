import { cpSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const PACK = join(import.meta.dirname, '../../../packages/policy-aomori/pack');

/** A copy of the policy pack with the one line changed that opens 営利企業への従事等の許可 (1-4b), as the prefecture would change it. */
export function decidedPack(): string {
  const folder = mkdtempSync(join(tmpdir(), 'takara-pack-'));
  cpSync(PACK, folder, { recursive: true });
  const file = join(folder, 'career.yaml');
  writeFileSync(file, readFileSync(file, 'utf8').replace('decidedOn: null', "decidedOn: '2026-10-01'"));
  return folder;
}
