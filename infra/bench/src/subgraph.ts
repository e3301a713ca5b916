import { compileOperation } from '@takara/subgraph-kit/execution';
import { buildSchema, execute, parse, type GraphQLObjectType } from 'graphql';
import { interleave, median, report } from './measure.ts';

const ROUNDS = 15;
const FIELDS = ['id', 'name', 'kana', 'post', 'grade', 'year', 'month', 'share', 'isOpen', 'state'];

/**
 * `npm run -s bench:subgraph [-- --json]`: microseconds of one operation in a subgraph, executed by graphql-js and read once
 * (`packages/subgraph-kit/src/execution`): a list of 1, 100 and 1,000 objects of ten fields, as fields that are there and as
 * methods that answer at once. In turn, in one process; without a database.
 */
const schema = buildSchema(`type Query { rows(count: Int!): [Row!]! } type Row { ${FIELDS.map((field) => `${field}: ${typeOf(field)}`).join(' ')} ${FIELDS.map((field) => `${field}Told: ${typeOf(field)}`).join(' ')} }`);
const row = (id: number) => ({ id: String(id), name: '青森 太郎', kana: 'アオモリ タロウ', post: '主事', grade: 'SHUJI', year: 2026, month: 4, share: 0.2, isOpen: true, state: 'OPEN' });
const rows = Array.from({ length: 1_000 }, (_, id) => row(id));
schema.getQueryType()!.getFields().rows!.resolve = (_, { count }: { count: number }) => rows.slice(0, count);
for (const field of FIELDS) (schema.getType('Row') as GraphQLObjectType).getFields()[`${field}Told`]!.resolve = (source: Record<string, unknown>) => source[field];

const measured = [];
for (const [what, suffix] of [['fields', ''], ['methods', 'Told']] as const) {
  const document = parse(`query ($count: Int!) { rows(count: $count) { ${FIELDS.map((field) => `${field}: ${field}${suffix}`).join(' ')} } }`);
  const answer = compileOperation(schema, document, undefined);
  for (const count of [1, 100, 1_000]) {
    const times = 20_000 / (count + 19);
    const repeated = (run: () => unknown) => async () => {
      for (let time = 0; time < times; time++) run();
    };
    const stock = () => execute({ schema, document, variableValues: { count } });
    const own = () => answer({}, { count });
    if (JSON.stringify(stock()) !== JSON.stringify(own())) throw new Error(`${count} ${what}: the answers differ`);
    const samples = await interleave({ stock: repeated(stock), own: repeated(own) }, ROUNDS);
    const [before, after] = [samples.stock, samples.own].map((all) => (median(all) * 1000) / Math.ceil(times)) as [number, number];
    measured.push({ 'objects of ten': `${count}, ${what}`, 'graphql-js µs': before, 'read once µs': after, 'times less': before / after });
  }
}
report(measured);

function typeOf(field: string): string {
  return { id: 'ID!', year: 'Int!', month: 'Int', share: 'Float', isOpen: 'Boolean!' }[field] ?? 'String';
}
