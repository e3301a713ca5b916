import { ApolloGateway } from '@apollo/gateway';
import { composeServices } from '@apollo/composition';
import { executingGateway } from '@takara/gateway/executor';
import { parse, type DocumentNode, type ExecutionResult } from 'graphql';
import { interleave, median, report } from './measure.ts';

const ROUNDS = 15;
const REQUESTS = 200;

/**
 * `npm run -s bench:executor [-- --json]`: microseconds of one request in the gateway's executor and in @apollo/gateway's own, on the
 * same plans, with answers that are there at once; in turn, in one process. Without HTTP and without the server around it.
 */
const LINK = 'extend schema @link(url: "https://specs.apollo.dev/federation/v2.9", import: ["@key"])';
const PEOPLE = `${LINK} type Query { people: [Person!]! person: Person } type Person @key(fields: "id") { id: ID! name: String post: String unit: Unit } type Unit @key(fields: "id") { id: ID! }`;
const CAREER = `${LINK} type Person @key(fields: "id") { id: ID! plans: [Plan!]! skills: [Skill!]! } type Plan { year: Int! state: String wish: String } type Skill { name: String level: Int }`;
const UNITS = `${LINK} type Unit @key(fields: "id") { id: ID! name: String parent: Unit }`;
const OPERATIONS = {
  'one fetch': '{ person { id name post } }',
  'one hop': '{ person { name plans { year state } } }',
  'a list of 50, two hops': '{ people { id name post unit { name } plans { year state wish } skills { name level } } }',
};

const person = (id: number) => ({ __typename: 'Person', id: `${id}`, name: `職員 ${id}`, post: '主事', unit: { __typename: 'Unit', id: `${id % 7}` } });
const career = () => ({ __typename: 'Person', plans: [{ year: 8, state: 'SHARED', wish: '法規' }, { year: 7, state: 'CLOSED', wish: null }], skills: [{ name: 'DX', level: 3 }] });
const answers: Record<string, () => unknown> = { people: () => ({ people: Array.from({ length: 50 }, (_, id) => person(id)), person: person(1) }), career, units: () => ({ __typename: 'Unit', name: '人事課' }) };

/** What a subgraph sends, as text: each request makes its own data of it, as over HTTP. */
function answerText(subgraph: string, representations: readonly unknown[] | undefined): string {
  const one = answers[subgraph]!;
  return JSON.stringify({ data: representations ? { _entities: representations.map(() => one()) } : one() });
}
const texts = new Map<string, string>();
const ask = async (subgraph: string, { query, variables }: { query: string; variables: Record<string, unknown> }) => {
  const representations = variables.representations as readonly unknown[] | undefined;
  const key = `${query}${representations?.length}`;
  if (!texts.has(key)) texts.set(key, answerText(subgraph, representations));
  return JSON.parse(texts.get(key)!) as { data: Record<string, unknown> };
};

const { supergraphSdl } = composeServices(Object.entries({ people: PEOPLE, career: CAREER, units: UNITS }).map(([name, sdl]) => ({ name, url: `http://${name}`, typeDefs: parse(sdl) })));
const gateway = new ApolloGateway({ supergraphSdl: supergraphSdl!, buildService: ({ name }) => ({ process: ({ request }) => ask(name, request as never) as never }) });
const { executor } = await executingGateway(gateway, (subgraph, { text, variables }) => ask(subgraph, { ...text, variables })).load({ apollo: {} } as never);
const executors = { '@apollo/gateway': gateway.executor, 'executor/': executor! } as Record<string, (context: never) => Promise<ExecutionResult>>;

const rows = [];
for (const [what, query] of Object.entries(OPERATIONS)) {
  const document: DocumentNode = parse(query);
  const request = { request: { query, variables: {} }, document, operation: document.definitions[0], queryHash: query, context: {}, metrics: {}, logger: console } as never;
  const [one, other] = await Promise.all(Object.values(executors).map(async (run) => JSON.stringify((await run(request)).data)));
  if (one !== other) throw new Error(`${what}: the answers differ`);
  const samples = await interleave(Object.fromEntries(Object.entries(executors).map(([name, run]) => [name, async () => { for (let count = 0; count < REQUESTS; count++) JSON.stringify((await run(request)).data); }])), ROUNDS);
  const [stock, own] = Object.keys(executors).map((name) => (median(samples[name]!) * 1000) / REQUESTS) as [number, number];
  rows.push({ operation: what, '@apollo/gateway µs': stock, 'executor/ µs': own, 'times less': stock / own });
}
report(rows);
await gateway.stop();
