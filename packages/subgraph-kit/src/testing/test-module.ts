import { parse, type ExecutionResult } from 'graphql';
import type { Actor } from '../actor.ts';
import type { Clock } from '../clock.ts';
import { inProcessBus } from '../events/event-bus.ts';
import { startModule, type ModuleDefinition, type RunningModule } from '../module.ts';
import { countStatements } from './statements.ts';
import { openTestDatabase } from './test-database.ts';

/** The business day on which tests stand unless they say otherwise. */
export const TEST_DAY = '2026-11-22';
export const clockAt = (day: string): Clock => ({ now: () => new Date(`${day}T09:00:00+09:00`) });

/** A module on a database of its own, asked as somebody. */
export interface TestModule extends RunningModule {
  readonly bus: ReturnType<typeof inProcessBus>;
  readonly sql: ReturnType<typeof countStatements>;
  /** Answers as the graph would; `data` and `errors` are plain objects. */
  ask(actor: Actor | null, source: string, variables?: Record<string, unknown>): Promise<Answer>;
}
export interface Answer {
  data: any;
  errors?: readonly { message: string; path?: readonly (string | number)[]; extensions: Record<string, unknown> }[];
}

/** Real schema, real ORM, real PostgreSQL (PGlite in memory, or a server: `openTestDatabase`): what a test of a module runs on. */
export async function testModule(definition: ModuleDefinition, { day = TEST_DAY, clock = clockAt(day) } = {}): Promise<TestModule> {
  const database = await openTestDatabase();
  const bus = inProcessBus();
  const sql = countStatements();
  const running = await startModule(definition, { connection: database.connection, bus, clock, options: sql.options });
  return {
    ...running,
    bus,
    sql,
    ask: asking(running),
    async close() {
      await running.close();
      await database.close();
    },
  };
}

/** Asks a running module's subgraph, without a gateway before it. Its errors stand by their paths: fields overtake each other, so the order of arrival says nothing. */
export const asking =
  ({ subgraph }: Pick<RunningModule, 'subgraph'>): TestModule['ask'] =>
  async (actor, source, variables) => {
    const result: ExecutionResult = await subgraph.execute({ document: parse(source), variables, actor, requestId: 'test' });
    const answer = JSON.parse(JSON.stringify(result)) as Answer;
    return answer.errors ? { ...answer, errors: answer.errors.toSorted((one, other) => compare(pathOf(one), pathOf(other))) } : answer;
  };

const pathOf = ({ path }: NonNullable<Answer['errors']>[number]) => JSON.stringify(path ?? []);
const compare = (one: string, other: string) => (one < other ? -1 : one > other ? 1 : 0);

/** Somebody with these duties, for tests of rights. */
export const actorOf = (employeeId: string, duties: Actor['duties'] = [], on = TEST_DAY): Actor => Object.freeze({ kind: 'EMPLOYEE', employeeId, on, duties });
