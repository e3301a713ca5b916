import { mkdirSync } from 'node:fs';
import { fill } from '@takara/local/fill';
import { MODULES } from '@takara/local/modules';
import { writePersonas } from '@takara/local/personas';
import { organization } from '@takara/organization-subgraph';
import { inProcessBus, readDatabaseSettings, startModule, systemClock, today, type RunningModule } from '@takara/subgraph-kit';

/** Fills the modules' empty databases with the synthetic prefecture, each as its own role, and ends. `DATABASES`: module → URL, as JSON. */
async function main() {
  const { DATABASES = '{}', FOLDER = '', SIZE = '' } = process.env;
  const urls = JSON.parse(DATABASES) as Record<string, string>;
  // A first load may take as long as it takes.
  const settings = { ...readDatabaseSettings(process.env), statementTimeout: 0 };
  const bus = inProcessBus();
  const running = new Map<string, RunningModule>();
  for (const definition of [organization, ...MODULES.map((module) => module.definition)])
    running.set(definition.name, await startModule(definition, { connection: { url: urls[definition.name]!, settings }, bus }));
  const on = today(systemClock);
  const personas = await fill(running, { size: Number(SIZE), today: on });
  mkdirSync(FOLDER, { recursive: true });
  await writePersonas(FOLDER, running.get('organization')!, personas, on);
  for (const module of running.values()) await module.close();
}

await main();
process.exit(0);
