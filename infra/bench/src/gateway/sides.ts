import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { freePort } from '@takara/servers';
import { print } from 'graphql';
import { GATEWAYS, startProgram, type GatewayName, type Running } from './gateways.ts';
import { Load, sameAnswer, type Request, type Requests } from './load.ts';
import { DIFFERENT, documentId, type Query } from './queries.ts';
import type { Expected } from './reference.ts';
import { sessionHeaders } from './session.ts';
import { STOREFRONT } from './storefront.ts';

const JSON_TYPE = { 'content-type': 'application/json', accept: 'application/json' };

/** A gateway that runs, and how it is asked. */
export interface Side {
  readonly name: GatewayName;
  readonly path: string;
  readonly running: Running;
  readonly load: Load;
  requestsOf(query: string): Requests;
}

export interface SideOptions {
  /** What is asked: supergraph and registered operations are in `<folder>/<graph>/`. */
  graph: 'storefront' | 'prefecture';
  folder: string;
  subgraphs: string;
  /** Of the sessions, and whose session asks. */
  databaseUrl: string;
  subject: string;
  /** The gateway's private key, by which subgraphs know who asks. */
  actorKey: string;
  environment?: Readonly<Record<string, string>>;
  queries: Readonly<Record<string, Query>>;
  expected: Readonly<Record<string, ReadonlyMap<string, Expected>>>;
  core: number;
  connections: number;
}

/** Starts one gateway. Null where it cannot be had on this machine; rejects with its last words where it does not start. */
export async function startSide(name: GatewayName, options: SideOptions): Promise<Side | null> {
  const { graph, folder, subgraphs, databaseUrl, subject, actorKey, queries, expected, core, connections } = options;
  const port = await freePort();
  const origin = `http://127.0.0.1:${port}`;
  const path = '/graphql';
  const environment = {
    PORT: String(port), FOLDER: folder, SUPERGRAPH: join(folder, `${graph}.graphql`), DOCUMENTS: join(folder, `${graph}-documents.json`), FETCHES: join(folder, 'fetches.json'), GRAPH: graph,
    SUBGRAPHS: name === 'takara-embedded' ? 'in-process' : subgraphs, DATABASE_URL: databaseUrl, ACTOR_KEY: actorKey, PREFECTURE: join(folder, 'prefecture-embedded'), ...options.environment,
  };
  const program = GATEWAYS[name](environment);
  if (!program) return null;
  const running = await startProgram(program, { address: origin, environment, core, logFile: join(folder, `${graph}-${name}.log`) });
  const requestsOf = (query: string): Requests => {
    const { text, variables } = queries[query]!;
    const all = Array.from({ length: DIFFERENT }, (_, number) => requestOf({ gateway: name, subject }, { query, text, variables: variables(number) }, expected[query]!));
    return (number) => all[number % DIFFERENT]!;
  };
  return { name, path, running, load: new Load(origin, connections), requestsOf };
}

function requestOf({ gateway, subject }: { gateway: GatewayName; subject: string }, { query, text, variables }: { query: string; text: string; variables: object }, expected: ReadonlyMap<string, Expected>): Request {
  const { answer, fetched } = expected.get(JSON.stringify(variables))!;
  if (gateway === 'proxy') return { body: proxyKey(query, JSON.stringify(variables)), headers: JSON_TYPE, isRight: (given) => given === fetched };
  const isRegistered = gateway === 'takara' || gateway === 'takara-embedded';
  const body = isRegistered ? { documentId: documentId(text), variables } : { query: text, variables };
  return { body: JSON.stringify(body), headers: isRegistered || gateway === 'takara-ad-hoc' ? { ...JSON_TYPE, ...sessionHeaders(subject) } : JSON_TYPE, isRight: sameAnswer(answer) };
}

const proxyKey = (query: string, variables: string) => `${query} ${variables}`;

type Files = Pick<SideOptions, 'graph' | 'folder' | 'queries'>;

/** The supergraph, and the operations registered with ours. */
export function writeGraph({ graph, folder, queries }: Files, supergraph: string): void {
  writeFileSync(join(folder, `${graph}.graphql`), supergraph);
  writeFileSync(join(folder, `${graph}-documents.json`), JSON.stringify(Object.fromEntries(Object.values(queries).map(({ text }) => [documentId(text), text]))));
}

/** What some read of the storefront: its fetches (the proxy), subgraphs one by one (Grafbase). */
export function writeStorefront({ folder, subgraphs, expected }: Pick<SideOptions, 'folder' | 'subgraphs' | 'expected'>): void {
  const fetches = Object.entries(expected).flatMap(([query, all]) => [...all].map(([variables, { waves }]) => [proxyKey(query, variables), waves]));
  writeFileSync(join(folder, 'fetches.json'), JSON.stringify(Object.fromEntries(fetches)));
  for (const { name, typeDefs } of STOREFRONT) writeFileSync(join(folder, `${name}.graphql`), print(typeDefs));
  writeFileSync(join(folder, 'grafbase.toml'), STOREFRONT.map(({ name }) => `[subgraphs.${name}]\nurl = "${subgraphs}/${name}"\nschema_path = "${name}.graphql"\n`).join('\n'));
}
