import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { freePort } from '@takara/servers';
import { print } from 'graphql';
import { GATEWAYS, startProgram, type GatewayName, type Running } from './gateways.ts';
import { Load, sameAnswer, type Request, type Requests } from './load.ts';
import { DIFFERENT, documentId, type Query } from './queries.ts';
import type { Expected } from './reference.ts';
import { SESSION_HEADERS } from './session.ts';
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
  /** Files of this run; the supergraph is `supergraph.graphql` in it. */
  folder: string;
  subgraphs: string;
  databaseUrl: string;
  queries: Readonly<Record<string, Query>>;
  expected: Readonly<Record<string, ReadonlyMap<string, Expected>>>;
  core: number;
  connections: number;
}

/** Starts one gateway. Null where it cannot be had on this machine; rejects with its last words where it does not start. */
export async function startSide(name: GatewayName, options: SideOptions): Promise<Side | null> {
  const { folder, subgraphs, databaseUrl, queries, expected, core, connections } = options;
  const port = await freePort();
  const origin = `http://127.0.0.1:${port}`;
  const path = '/graphql';
  const environment = {
    PORT: String(port), FOLDER: folder, SUPERGRAPH: join(folder, 'supergraph.graphql'), DOCUMENTS: join(folder, 'documents.json'), FETCHES: join(folder, 'fetches.json'),
    SUBGRAPHS: name === 'takara-embedded' ? 'in-process' : subgraphs, DATABASE_URL: databaseUrl,
  };
  const program = GATEWAYS[name](environment);
  if (!program) return null;
  const running = await startProgram(program, { address: origin, environment, core, logFile: join(folder, `${name}.log`) });
  const requestsOf = (query: string): Requests => {
    const { text, variables } = queries[query]!;
    const all = Array.from({ length: DIFFERENT }, (_, number) => requestOf(name, query, text, variables(number), expected[query]!));
    return (number) => all[number % DIFFERENT]!;
  };
  return { name, path, running, load: new Load(origin, connections), requestsOf };
}

function requestOf(gateway: GatewayName, query: string, text: string, variables: object, expected: ReadonlyMap<string, Expected>): Request {
  const { answer, fetched } = expected.get(JSON.stringify(variables))!;
  if (gateway === 'proxy') return { body: proxyKey(query, JSON.stringify(variables)), headers: JSON_TYPE, isRight: (given) => given === fetched };
  const isOurs = gateway === 'takara' || gateway === 'takara-embedded';
  const body = isOurs ? { documentId: documentId(text), variables } : { query: text, variables };
  return { body: JSON.stringify(body), headers: isOurs ? { ...JSON_TYPE, ...SESSION_HEADERS } : JSON_TYPE, isRight: sameAnswer(answer) };
}

const proxyKey = (query: string, variables: string) => `${query} ${variables}`;

/** What gateways read beside the supergraph: registered operations (ours), fetches (the proxy), subgraphs one by one (Grafbase). */
export function writeKnownBeforehand({ folder, subgraphs, queries, expected }: Pick<SideOptions, 'folder' | 'subgraphs' | 'queries' | 'expected'>): void {
  writeFileSync(join(folder, 'documents.json'), JSON.stringify(Object.fromEntries(Object.values(queries).map(({ text }) => [documentId(text), text]))));
  const fetches = Object.entries(expected).flatMap(([query, all]) => [...all].map(([variables, { waves }]) => [proxyKey(query, variables), waves]));
  writeFileSync(join(folder, 'fetches.json'), JSON.stringify(Object.fromEntries(fetches)));
  for (const { name, typeDefs } of STOREFRONT) writeFileSync(join(folder, `${name}.graphql`), print(typeDefs));
  writeFileSync(join(folder, 'grafbase.toml'), STOREFRONT.map(({ name }) => `[subgraphs.${name}]\nurl = "${subgraphs}/${name}"\nschema_path = "${name}.graphql"\n`).join('\n'));
}
