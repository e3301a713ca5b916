import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { organization } from '@takara/organization-subgraph';
import { loadPrefecture } from '@takara/organization-subgraph/load-prefecture';
import { generatePrefecture } from '@takara/prefecture';
import { inProcessBus, openPglite, startModule, type Actor } from '@takara/subgraph-kit';
import { countStatements } from '@takara/subgraph-kit/testing';
import { getOperationAST, parse, type DocumentNode } from 'graphql';

const ROOT = join(import.meta.dirname, '../../..');
const DAY = '2026-11-22';

/** What the organization's pages ask, by operation name. */
const documents = new Map<string, DocumentNode>(
  globSync('apps/organization/web/src/gql/persisted-documents.json', { cwd: ROOT })
    .flatMap((file) => Object.values(JSON.parse(readFileSync(join(ROOT, file), 'utf8')) as Record<string, string>))
    .map((text) => [getOperationAST(parse(text))!.name!.value, parse(text)]),
);

/** A prefecture of so many staff in memory, and the organization module over it. */
export interface House {
  readonly size: number;
  /** Answers a registered operation of the organization's pages; rejects when it does not answer. Returns its statements. */
  ask(operation: string, variables: Record<string, unknown>): Promise<readonly string[]>;
  /** What people look for: surnames of two characters, full names, kana, numbers, one character. */
  readonly words: readonly string[];
  readonly employeeIds: readonly string[];
  /** 課・室 and 出先機関. */
  readonly unitIds: readonly string[];
  /** 部局, whose branches are the longest. */
  readonly departmentIds: readonly string[];
  /** What people type to find a unit: a part of its name, the beginning of its reading. */
  readonly unitWords: readonly string[];
  sql<Row = any>(text: string): Promise<Row[]>;
  close(): Promise<void>;
}

export async function openHouse(size: number): Promise<House> {
  const pglite = await openPglite();
  const counted = countStatements();
  const module = await startModule(organization, { connection: { pglite }, bus: inProcessBus(), clock: { now: () => new Date(`${DAY}T09:00:00+09:00`) }, options: counted.options });
  const prefecture = generatePrefecture({ size });
  await loadPrefecture(module.database, prefecture);
  const actor: Actor = Object.freeze({ kind: 'EMPLOYEE', employeeId: prefecture.personas['clerk-first-year'].employeeId, on: DAY, duties: [] });
  const sql = async <Row>(text: string) => (await pglite.query<Row>(text)).rows;
  // A fixed spread over the whole staff, the same share of it at every size.
  const staff = await sql<{ id: string; display_name: string; kana: string; number: string; family_name: string }>(
    `select id, display_name, kana, number, family_name from organization.employee where left_on is null order by md5(id::text) limit 400`,
  );
  const units = await sql<{ id: string; name: string; kana: string }>(`select id, name, kana from organization.unit where valid_from <= '${DAY}' and until > '${DAY}' and type in ('DIVISION', 'BRANCH_OFFICE') order by md5(id::text)`);
  const departments = await sql<{ id: string }>(`select id from organization.unit where valid_from <= '${DAY}' and until > '${DAY}' and type = 'DEPARTMENT' order by code`);
  return {
    size,
    words: staff.slice(0, 248).map((person, n) => [person.family_name, person.display_name, person.kana.slice(0, 3), person.number.slice(0, 4), person.family_name.slice(0, 1)][n % 5]!),
    employeeIds: staff.map(({ id }) => id),
    unitIds: units.map(({ id }) => id),
    departmentIds: departments.map(({ id }) => id),
    unitWords: units.map(({ name, kana }, n) => [name.slice(0, 2), kana.slice(0, 3), name.slice(1, 3), name][n % 4]!),
    async ask(operation, variables) {
      const { value, sql: statements } = await counted.during(() => module.subgraph.execute({ document: documents.get(operation)!, variables, actor, requestId: 'bench' }));
      if (value.errors) throw value.errors[0]!;
      return statements;
    },
    sql,
    async close() {
      await module.close();
      await pglite.close();
    },
  };
}
