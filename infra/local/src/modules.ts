import { career } from '@takara/career-subgraph';
import { loadExamples as loadCareerExamples } from '@takara/career-subgraph/examples';
import type { absenceSnapshot, retirementSnapshot } from '@takara/organization-subgraph/directory-snapshot';
import type { Database, DirectorySnapshot, ModuleDefinition } from '@takara/subgraph-kit';

/** Everything an example may lean on. `personas`: who plays each persona, by its key. `today`: the business day, ISO. */
export interface ExampleSetting {
  snapshot: DirectorySnapshot;
  personas: Readonly<Record<string, { readonly employeeId: string }>>;
  today: string;
  /** When people are on leave, days only (P2). */
  absences: Awaited<ReturnType<typeof absenceSnapshot>>;
  /** When the law ends somebody's service or managerial post (P2). */
  retirements: Awaited<ReturnType<typeof retirementSnapshot>>;
}

/** A module beside `organization`, and what fills it so that every page is alive after `npm start`. */
export interface LocalModule {
  definition: ModuleDefinition;
  loadExamples?: (database: Database, setting: ExampleSetting) => Promise<unknown>;
}

/** Every module but `organization`, on which they stand. A new module is one line here. */
export const MODULES: readonly LocalModule[] = [
  { definition: career, loadExamples: (database, { snapshot, personas, today, absences, retirements }) => loadCareerExamples(database, snapshot, personas, today, absences, retirements) },
];
