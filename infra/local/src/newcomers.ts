import { absenceSnapshot, directorySnapshot, retirementSnapshot } from '@takara/organization-subgraph/directory-snapshot';
import { loadDirectory, type RunningModule } from '@takara/subgraph-kit';
import { MODULES, type ExampleSetting, type LocalModule } from './modules.ts';

type Running = ReadonlyMap<string, RunningModule>;

/** Modules that joined after the prefecture was made: their replica of the directory is still empty. */
export async function newcomersAmong(running: Running): Promise<LocalModule[]> {
  const found: LocalModule[] = [];
  for (const module of MODULES) {
    const { database } = running.get(module.definition.name)!;
    const [somebody] = await database.em().execute(`select 1 as known from "${database.name}"."directory_employee" limit 1`);
    if (!somebody) found.push(module);
  }
  return found;
}

/** Gives newcomers the directory as it is now, and their examples: what `fill` gives those who are there from the beginning. */
export async function settle(newcomers: readonly LocalModule[], running: Running, { personas, today }: Omit<ExampleSetting, 'snapshot' | 'absences' | 'retirements'>): Promise<void> {
  const { database: origin } = running.get('organization')!;
  const [snapshot, absences, retirements] = [await directorySnapshot(origin), await absenceSnapshot(origin), await retirementSnapshot(origin)];
  for (const { definition, loadExamples } of newcomers) {
    const { database } = running.get(definition.name)!;
    await loadDirectory(database, snapshot);
    await loadExamples?.(database, { snapshot, personas, today, absences, retirements });
  }
}
