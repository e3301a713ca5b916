import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Kind, parse, print, visit } from 'graphql';
import { documentId, type Query } from './queries.ts';
import type { Expected } from './reference.ts';

/** A subgraph that listens. */
export interface ServedSubgraph {
  readonly name: string;
  readonly url: string;
  readonly sdl: string;
}

/** What gateways of any kind read before they listen, in a folder of its own. */
export interface GraphFiles {
  graph: 'storefront' | 'prefecture';
  folder: string;
  supergraph: string;
  subgraphs: readonly ServedSubgraph[];
  queries: Readonly<Record<string, Query>>;
  expected: Readonly<Record<string, ReadonlyMap<string, Expected>>>;
}

/** Our modules want to know who asks: the header in which a request brings the actor token for one of them. */
export const actorHeader = (subgraph: string) => `x-actor-${subgraph}`;

/** What the proxy is asked: it knows no GraphQL. */
export const proxyKey = (query: string, variables: string) => `${query} ${variables}`;

/** The supergraph, the operations registered with ours, the fetches (the proxy), and the subgraphs one by one: where they are (Mercurius, the proxy) and their SDL (Grafbase). */
export function writeGraph({ graph, folder, supergraph, subgraphs, queries, expected }: GraphFiles): void {
  mkdirSync(folder, { recursive: true });
  const write = (file: string, text: string) => writeFileSync(join(folder, file), text);
  const writeJson = (file: string, entries: readonly (readonly [string, unknown])[]) => write(file, JSON.stringify(Object.fromEntries(entries)));
  write('supergraph.graphql', supergraph);
  writeJson('documents.json', Object.values(queries).map(({ text }) => [documentId(text), text]));
  writeJson('fetches.json', Object.entries(expected).flatMap(([query, all]) => [...all].map(([variables, { waves }]) => [proxyKey(query, variables), waves] as const)));
  writeJson('subgraphs.json', subgraphs.map(({ name, url }) => [name, url]));
  for (const { name, sdl } of subgraphs) write(`${name}.graphql`, composableByGrafbase(sdl));
  write('grafbase.toml', subgraphs.map(({ name, url }) => `[subgraphs.${name}]\nurl = "${url}"\nschema_path = "${name}.graphql"\n${graph === 'prefecture' ? forwarded(name) : ''}`).join('\n'));
}

/** Its composition breaks off at some of our descriptions, and does not take a type for hidden unless all that leads to it is. Nothing that is asked depends on either. */
const composableByGrafbase = (sdl: string) =>
  print(
    visit(parse(sdl), {
      enter(node) {
        if (node.kind === Kind.DIRECTIVE && node.name.value === 'inaccessible') return null;
        return 'description' in node ? { ...node, description: undefined } : undefined;
      },
    }),
  );

const forwarded = (subgraph: string) => `\n[[subgraphs.${subgraph}.headers]]\nrule = "forward"\nname = "${actorHeader(subgraph)}"\nrename = "authorization"\n`;
