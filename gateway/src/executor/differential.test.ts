import fc from 'fast-check';
import { parse, validate } from 'graphql';
import { expect, it } from 'vitest';
import { bothExecutors, type Asked, type Compared, type Executors } from './testing/both-executors.ts';
import { Dice } from './testing/dice.ts';
import { randomOperation } from './testing/random-operation.ts';
import { randomSupergraph } from './testing/random-supergraph.ts';

/** Supergraphs tried, with twenty operations each; `TAKARA_SUPERGRAPHS=500` tries ten thousand. */
const SUPERGRAPHS = Number(process.env.TAKARA_SUPERGRAPHS ?? 15);
const OPERATIONS = 20;

it('answers as @apollo/gateway does, whatever is asked and whichever fetch fails', { timeout: 120_000 + SUPERGRAPHS * 5_000 }, async () => {
  let operations = 0;
  await fc.assert(fc.asyncProperty(fc.gen(), async (draw) => {
    const dice = new Dice(draw);
    const supergraph = randomSupergraph(dice);
    fc.pre(supergraph !== null);
    const executors = await bothExecutors(supergraph!);
    try {
      const schema = executors.gateway.schema!;
      for (let count = 0; count < OPERATIONS; count++) {
        const { query, variables } = randomOperation(dice, schema);
        const asked: Asked = { query, document: parse(query), variables };
        if (validate(schema, asked.document).length > 0 || !(await canBePlanned(executors, asked))) continue;
        operations++;
        for (const fails of [undefined, ...(await fetchesOf(executors, asked))]) expectSame(await executors.own(asked, fails), await executors.stock(asked, fails), query);
      }
    } finally {
      await executors.stop();
    }
  }), { numRuns: SUPERGRAPHS, endOnFailure: true });
  expect(operations).toBeGreaterThan(SUPERGRAPHS);
});

/** What has too many ways to be fetched is refused, and there is nothing to compare. */
const canBePlanned = (executors: Executors, asked: Asked): Promise<boolean> =>
  executors.own(asked).then(() => true, (error: { extensions?: { code?: unknown } }) => {
    if (error.extensions?.code === 'OPERATION_TOO_LARGE') return false;
    throw error;
  });

/** What fails together: the parts of one request, and of every other that has one of them too. */
async function fetchesOf(executors: Executors, asked: Asked): Promise<readonly ReadonlySet<string>[]> {
  executors.asked.length = 0;
  await executors.own(asked);
  return executors.asked.reduce<readonly ReadonlySet<string>[]>((groups, parts) => {
    const met = groups.filter((group) => parts.some((part) => group.has(part)));
    return [...groups.filter((group) => !met.includes(group)), new Set([...parts, ...met.flatMap((group) => [...group])])];
  }, []);
}

/** @apollo/gateway counts an entity among all that stand in a list, although it asked only for those of one type: then its places are of others. */
function expectSame(own: Compared, stock: Compared, query: string): void {
  expect({ data: own.data, errors: own.errors }, query).toEqual({ data: stock.data, errors: stock.errors });
  if (own.places.join() === stock.places.join()) return;
  expect(query).toMatch(/\.\.\. on/);
  for (const place of own.places.filter((one) => one !== '[]')) expect(leadsTo(JSON.parse(own.data), JSON.parse(place) as (string | number)[]), `${place} in ${own.data}`).toBeNull();
}

/** What stands at a place of an answer; null where the way there ends. */
function leadsTo(data: any, place: readonly (string | number)[]): unknown {
  return place.reduce((value, step) => value?.[step] ?? null, data ?? null);
}
