import { chartOf } from '@takara/career-subgraph/rotation/chart';
import { outlookOf } from '@takara/career-subgraph/rotation';
import { readCast } from '@takara/career-subgraph/rotation/reading';
import { inProcessBus, openPglite, type RunningModule } from '@takara/subgraph-kit';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { fill } from '../src/fill.ts';
import { startModules } from '../src/platform.ts';
import { ROTATION_ORACLE } from './rotation.oracle.ts';

/* The engine of rotation against plain SQL, over a whole prefecture and ten years. */

const FILLED_ON = '2026-11-22';
const chart = chartOf();
let modules: ReadonlyMap<string, RunningModule>;
let pglite: Awaited<ReturnType<typeof openPglite>>;
beforeAll(async () => {
  pglite = await openPglite();
  modules = await startModules(pglite, { clock: { now: () => new Date(`${FILLED_ON}T09:00:00+09:00`) }, bus: inProcessBus() });
  await fill(modules, { size: 3800, today: FILLED_ON });
  await pglite.query('analyze');
  // The planner takes a step of the question for a handful of rows and walks it again for each person.
  await pglite.query('set enable_nestloop = off');
}, 600_000);
afterAll(async () => {
  for (const module of modules.values()) await module.close();
  await pglite.close();
});

const literal = (values: readonly string[]) => `{${values.join(',')}}`;
const fields = chart.rules.flatMap(({ require }) => (require.kind === 'SPECIALTY' ? require.fields.map(({ code }) => code) : []));

async function byOracle(today: string, policyFrom: string): Promise<Map<string, string>> {
  const { rows } = await pglite.query<{ employee: string; rule: string; state: string; on: string | null }>(ROTATION_ORACLE, [today, policyFrom, literal(chart.staffKinds), literal(chart.entryGrades), literal(chart.singleDepartmentFamilies), literal(fields)]);
  return new Map(rows.map(({ employee, rule, state, on }) => [`${employee} ${rule}`, `${state} ${on ?? ''}`]));
}

async function byEngine(today: string, policyFrom: string): Promise<Map<string, string>> {
  const { people, history } = await readCast(modules.get('career')!.database.em(), today, null);
  return new Map(people.flatMap((person) => outlookOf(person, history, { ...chart, policyFrom }, today).map(({ rule, state, on }) => [`${person.employeeId} ${rule}`, `${state} ${on ?? ''}`] as const)));
}

describe('everybody in service in a prefecture of 3,800', () => {
  it.each(['2018-04-01', '2020-03-31', '2022-11-22', '2024-04-01', '2025-04-01'])('on %s the engine and plain SQL say the same of every rule, as if the policy had always been there', async (today) => {
    const [engine, oracle] = [await byEngine(today, '2006-04-01'), await byOracle(today, '2006-04-01')];
    expect(engine.size).toBeGreaterThan(3000 * 9);
    expect(engine.size).toBe(oracle.size);
    expect([...engine].filter(([key, found]) => oracle.get(key) !== found).map(([key, found]) => `${key}: ${found}, not ${oracle.get(key)}`).slice(0, 10)).toEqual([]);
  }, 300_000);

  it('today, under the policy as it began, they do too; and every state is there', async () => {
    const [engine, oracle] = [await byEngine(FILLED_ON, chart.policyFrom), await byOracle(FILLED_ON, chart.policyFrom)];
    expect(engine).toEqual(oracle);
    expect(new Set([...engine.values()].map((found) => found.split(' ')[0]))).toEqual(new Set(['BREACHED', 'AT_RISK', 'DUE_BY', 'MET', 'EXEMPT', 'NOT_APPLICABLE']));
  }, 300_000);
});
