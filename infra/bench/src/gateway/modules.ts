import { readFileSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { join } from 'node:path';
import { readRegisteredOperations } from '@takara/gateway/registered-operations';
import { createActorDirectory, lookUpActorBy } from '@takara/gateway/session';
import { systemClock, type Actor } from '@takara/subgraph-kit';
import { serveSubgraph } from '@takara/subgraph-kit/serve';
import { parse } from 'graphql';
import type { ServedSubgraph } from './graph-files.ts';
import { knownPagesFile, PAGES, type KnownPages, type PageName } from './pages.ts';
import { fillTwice, openPrefecture, type Prefecture } from './prefecture.ts';
import { expectedOf } from './reference.ts';

/*
 * The platform's modules behind HTTP, all on one embedded database: what our pages ask. Before it listens on PORT it asks
 * stock @apollo/gateway, over the same modules, what is right.
 */
const ROOT = join(import.meta.dirname, '../../../..');
const { FOLDER, PORT, ACTOR_PUBLIC_KEYS } = process.env as Record<string, string>;
const WORDS = ['高橋', '佐藤', '工藤', '人事', '企画', '総務', '健康', '課長', '財務', '観光'];
const PEOPLE = 37;

await fillTwice(join(FOLDER!, 'prefecture'), join(FOLDER!, 'prefecture-embedded'));
const prefecture = await openPrefecture(join(FOLDER!, 'prefecture'));
const { modules } = prefecture;
const actor = await actorOf(prefecture.officer);

const subgraphs: ServedSubgraph[] = [];
for (const [name, { subgraph }] of modules) {
  const served = await serveSubgraph({ subgraph, gatewayKeys: ACTOR_PUBLIC_KEYS! });
  subgraphs.push({ name, url: `${await served.listen({ port: 0, host: '127.0.0.1' })}/graphql`, sdl: subgraph.sdl });
}

const known: KnownPages = { actor, subgraphs, pages: await pagesOf(prefecture) };
writeFileSync(knownPagesFile(FOLDER!), JSON.stringify(known));
createServer((_, response) => response.end()).listen(Number(PORT), '127.0.0.1');

async function pagesOf({ sql }: Prefecture): Promise<KnownPages['pages']> {
  const people = await sql<{ id: string }>(`select id from organization.employee where left_on is null order by md5(id::text) limit ${PEOPLE}`);
  const variables: Record<PageName, Record<string, unknown>[]> = {
    'page-employee': people.map(({ id }) => ({ id })),
    'page-search': WORDS.map((query) => ({ query, first: 20 })),
    'page-postings': [{ first: 20 }],
  };
  const texts = new Map(readRegisteredOperations(ROOT).map(({ name, text }) => [name, text]));
  const queries = Object.fromEntries(Object.entries(PAGES).map(([page, operation]) => [page, { text: texts.get(operation)!, variables: (number: number) => variables[page as PageName][number % variables[page as PageName].length]! }]));
  const expected = await expectedOf(readFileSync(join(ROOT, 'gateway/supergraph.graphql'), 'utf8'), queries, (subgraph, { query, ...asked }) =>
    modules.get(subgraph)!.subgraph.execute({ document: parse(query), ...asked, actor, requestId: 'bench' }),
  );
  return Object.fromEntries(Object.entries(queries).map(([page, { text }]) => [page, { text, variables: variables[page as PageName], expected: [...expected[page]!] }]));
}

async function actorOf(subject: string): Promise<Actor> {
  const { subgraph } = modules.get('organization')!;
  const whoIs = createActorDirectory(lookUpActorBy(({ text: { query }, ...asked }) => subgraph.execute({ document: parse(query), ...asked })), systemClock);
  return (await whoIs(subject))!.actor;
}
