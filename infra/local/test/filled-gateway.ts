import { globSync } from 'node:fs';
import { join } from 'node:path';
import { createGateway, loadTrustedDocuments, readGraphSettings } from '@takara/gateway';
import { createActorDirectory } from '@takara/gateway/session';
import { inProcessBus, openPglite, type RunningModule } from '@takara/subgraph-kit';
import { countStatements } from '@takara/subgraph-kit/testing';
import { inject } from 'vitest';
import { forgetWhoChanged, overheard } from '../src/overheard-bus.ts';
import { readPersonas } from '../src/personas.ts';
import { startModules } from '../src/platform.ts';
import { lookUpActorIn } from '../src/subjects.ts';
import { copyOfFilled } from './copy-of-filled.ts';
import { registered } from './registered.ts';

const ROOT = join(import.meta.dirname, '../../..');

export interface Answer {
  data?: any;
  errors?: { message: string; path?: (string | number)[]; extensions: Record<string, unknown> }[];
}

/** The real gateway over the real modules and a small prefecture, in this process and without a port. Who asks is said instead of signed in. */
export interface FilledGateway {
  /** Employee id by persona key. */
  readonly personas: Readonly<Record<string, string>>;
  readonly modules: ReadonlyMap<string, RunningModule>;
  /** Asks a registered operation as a persona, or as anybody by employee id. `statements`: the SQL of all modules for it. */
  ask(who: string, operation: string, variables?: object): Promise<Answer & { statements: readonly string[] }>;
  /** Asks as the web never would: a text of one's own. */
  askAdHoc(who: string, query: string, variables?: object): Promise<Answer>;
  /** Carries the facts that wait to whoever takes them in. */
  deliver(): Promise<void>;
  /** The next day that is asked about. */
  goTo(day: string): void;
  sql<Row = any>(text: string, parameters?: unknown[]): Promise<Row[]>;
  close(): Promise<void>;
}

export async function openFilledGateway(): Promise<FilledGateway> {
  const { folder, remove } = copyOfFilled();
  let on = inject('filled').day;
  const clock = { now: () => new Date(`${on}T09:00:00+09:00`) };
  const counted = countStatements();
  const pglite = await openPglite(join(folder, 'database'));
  const bus = overheard(inProcessBus());
  const modules = await startModules(pglite, { clock, bus, options: counted.options });
  const personas = Object.fromEntries(readPersonas(folder).map(({ key, employeeId }) => [key, employeeId]));
  const whoIs = createActorDirectory(lookUpActorIn(modules.get('organization')!.subgraph), clock);
  forgetWhoChanged(bus, whoIs);

  async function actorOf(who: string) {
    const known = await whoIs(personas[who] ?? who);
    if (!known) throw new Error(`${who} is not in service on ${on}`);
    return known.actor;
  }

  const gateway = await createGateway({
    settings: readGraphSettings({ TAKARA_LOG_LEVEL: 'silent', TAKARA_REQUEST_BUDGET_MS: '60000', TAKARA_SUBGRAPH_TIMEOUT_MS: '60000' }),
    supergraph: { file: join(ROOT, 'gateway/supergraph.graphql') },
    subgraphs: Object.fromEntries([...modules].map(([name, { subgraph }]) => [name, subgraph])),
    trustedDocuments: await loadTrustedDocuments(globSync('apps/*/web/src/gql/persisted-documents.json', { cwd: ROOT }).map((file) => join(ROOT, file))),
    authenticate: ({ headers }) => actorOf(String(headers['x-who'])),
  });

  async function post(who: string, payload: object): Promise<Answer> {
    const response = await gateway.app.inject({ method: 'POST', url: '/graphql', headers: { 'content-type': 'application/json', 'x-who': who }, payload });
    return response.json() as Answer;
  }

  return {
    personas,
    modules,
    async ask(who, operation, variables = {}) {
      // Remembered from here on, so that its statements are not counted among the operation's.
      await actorOf(who);
      const { value, sql } = await counted.during(() => post(who, { documentId: registered(operation).id, operationName: operation, variables }));
      return { ...value, statements: sql };
    },
    askAdHoc: (who, query, variables = {}) => post(who, { query, variables }),
    async deliver() {
      for (const { relay } of modules.values()) await relay.deliver();
    },
    goTo: (next) => void (on = next),
    sql: async (text, parameters = []) => (await pglite.query(text, parameters)).rows as never,
    async close() {
      await gateway.close();
      for (const module of modules.values()) await module.close();
      await pglite.close();
      remove();
    },
  };
}
