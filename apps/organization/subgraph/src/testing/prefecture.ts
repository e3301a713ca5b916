import { generatePrefecture, type EmployeeRow, type Prefecture } from '@takara/prefecture';
import type { Actor } from '@takara/subgraph-kit';
import { testModule, type TestModule } from '@takara/subgraph-kit/testing';
import { loadPrefecture } from '../load-prefecture.ts';
import { organization } from '../main.ts';
import { actorNamed } from './office.ts';

export interface FilledPrefecture extends TestModule {
  readonly prefecture: Prefecture;
  /** The clerk in the first year, who holds no duty. */
  readonly clerk: Actor;
  /** Who is in service today. */
  readonly serving: readonly EmployeeRow[];
}

/** organization on a database of its own, filled with a synthetic prefecture of 400 people. */
export async function openPrefecture(): Promise<FilledPrefecture> {
  const prefecture = generatePrefecture({ size: 400 });
  const module = await testModule(organization);
  await loadPrefecture(module.database, prefecture);
  const clerk = await actorNamed(module, prefecture.personas['clerk-first-year'].employeeId);
  return { ...module, prefecture, clerk, serving: prefecture.employees.filter((person) => person.leftOn === null) };
}
