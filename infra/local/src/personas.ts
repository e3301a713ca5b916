import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Persona } from '@takara/identity';
import type { RunningModule } from '@takara/subgraph-kit';
import { lookUpActorIn } from './subjects.ts';

const FILE = 'personas.json';

/** A persona as the picker and `npm run -s personas` show it. */
export interface KnownPersona extends Persona {
  /** Kinds of duty held on the day the prefecture was filled. */
  duties: readonly string[];
}

/** Asks `organization` for names, units and duties of the personas, and keeps them beside the data. */
export async function writePersonas(folder: string, organization: RunningModule, personas: readonly { key: string; employeeId: string; description: string }[], on: string): Promise<void> {
  const lookUp = lookUpActorIn(organization.subgraph);
  const known: KnownPersona[] = [];
  for (const { key, employeeId, description } of personas) {
    const profile = await lookUp(employeeId, on);
    if (!profile) throw new Error(`the persona ${key} is not in service on ${on}`);
    known.push({ key, employeeId, hint: description, displayName: profile.displayName, unitName: profile.unitName ?? '', postTitle: profile.postTitle ?? '', duties: [...new Set(profile.duties.map(({ kind }) => kind))] });
  }
  writeFileSync(join(folder, FILE), JSON.stringify(known, null, 2));
}

/** Throws ENOENT before the first start. */
export const readPersonas = (folder: string): KnownPersona[] => JSON.parse(readFileSync(join(folder, FILE), 'utf8'));
