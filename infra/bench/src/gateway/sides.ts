import { join } from 'node:path';
import { freePort } from '@takara/servers';
import { GATEWAYS, startProgram, type GatewayName, type Running } from './gateways.ts';
import { proxyKey, type GraphFiles } from './graph-files.ts';
import { JSON_TYPE, Load, sameAnswer, type Request, type Requests } from './load.ts';
import { DIFFERENT, documentId } from './queries.ts';
import type { Expected } from './reference.ts';
import { sessionHeaders } from './session.ts';

/** A gateway that runs, and how it is asked. */
export interface Side {
  readonly name: GatewayName;
  readonly path: string;
  readonly running: Running;
  readonly load: Load;
  requestsOf(query: string): Requests;
}

export interface SideOptions extends Pick<GraphFiles, 'graph' | 'folder' | 'queries' | 'expected'> {
  /** Of the sessions, and whose session asks. */
  databaseUrl: string;
  subject: string;
  /** The gateway's private key, by which subgraphs know who asks. */
  actorKey: string;
  /** The prefecture that the embedded composition opens, where that is asked. */
  prefecture?: string;
  /** Of every request to the others. They may change from one request to the next: nobody keeps a copy. */
  headers: Readonly<Record<string, string>>;
  core: number;
  connections: number;
}

/** Starts one gateway. Null where it cannot be had on this machine; rejects with its last words where it does not start. */
export async function startSide(name: GatewayName, options: SideOptions): Promise<Side | null> {
  const { graph, folder, databaseUrl, actorKey, prefecture = '', queries, expected, core, connections } = options;
  const port = await freePort();
  const origin = `http://127.0.0.1:${port}`;
  const path = '/graphql';
  const environment = {
    PORT: String(port), GRAPH: graph, FOLDER: folder, SUBGRAPHS: name === 'takara-embedded' ? 'in-process' : 'over-http', DATABASE_URL: databaseUrl, ACTOR_KEY: actorKey, PREFECTURE: prefecture,
  };
  const program = GATEWAYS[name](environment);
  if (!program) return null;
  const running = await startProgram(program, { address: origin, environment, core, logFile: join(folder, `${name}.log`) });
  const requestsOf = (query: string): Requests => {
    const { text, variables } = queries[query]!;
    const all = Array.from({ length: DIFFERENT }, (_, number) => requestOf(name, options, { query, text, variables: variables(number) }, expected[query]!));
    return (number) => all[number % DIFFERENT]!;
  };
  return { name, path, running, load: new Load(origin, connections), requestsOf };
}

function requestOf(gateway: GatewayName, { subject, headers }: SideOptions, { query, text, variables }: { query: string; text: string; variables: object }, expected: ReadonlyMap<string, Expected>): Request {
  const { answer, fetched } = expected.get(JSON.stringify(variables))!;
  if (gateway === 'proxy') return { body: proxyKey(query, JSON.stringify(variables)), headers, isRight: (given) => given.replaceAll('\n', '') === fetched };
  const isRegistered = gateway === 'takara' || gateway === 'takara-embedded';
  const body = isRegistered ? { documentId: documentId(text), variables } : { query: text, variables };
  return { body: JSON.stringify(body), headers: isRegistered || gateway === 'takara-ad-hoc' ? { ...JSON_TYPE, ...sessionHeaders(subject) } : headers, isRight: sameAnswer(answer) };
}
