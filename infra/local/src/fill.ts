import { absenceSnapshot, directorySnapshot, retirementSnapshot } from '@takara/organization-subgraph/directory-snapshot';
import { loadPrefecture } from '@takara/organization-subgraph/load-prefecture';
import { generatePrefecture } from '@takara/prefecture';
import { loadDirectory, type RunningModule } from '@takara/subgraph-kit';
import { MODULES } from './modules.ts';

/** Fills empty databases with the synthetic prefecture and live examples; returns the employee id and description of each persona. */
export async function fill(running: ReadonlyMap<string, RunningModule>, { size, today }: { size: number; today: string }) {
  const prefecture = generatePrefecture({ size });
  const organization = running.get('organization')!;
  await loadPrefecture(organization.database, prefecture);
  const snapshot = await directorySnapshot(organization.database);
  const absences = await absenceSnapshot(organization.database);
  const retirements = await retirementSnapshot(organization.database);
  for (const { definition, loadExamples } of MODULES) {
    const { database } = running.get(definition.name)!;
    await loadDirectory(database, snapshot);
    await loadExamples?.(database, { snapshot, personas: prefecture.personas, today, absences, retirements });
  }
  return Object.values(prefecture.personas);
}
