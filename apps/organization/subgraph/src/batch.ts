import { perRequest, type Loader, type RequestContext } from '@takara/subgraph-kit';
import DataLoader from 'dataloader';

/** One row for each key, in one statement a request; null where there is none. */
export function oneEach<Row>(context: RequestContext, name: string, find: (keys: readonly string[]) => Promise<readonly Row[]>, keyOf: (row: Row) => string): Loader<string, Row | null> {
  return perRequest(context, name, () => new DataLoader(async (keys: readonly string[]) => {
    const byKey = new Map((await find(keys)).map((row) => [keyOf(row), row]));
    return keys.map((key) => byKey.get(key) ?? null);
  }));
}

/** All rows for each key, in the order they come, in one statement a request. */
export function manyEach<Row>(context: RequestContext, name: string, find: (keys: readonly string[]) => Promise<readonly Row[]>, keyOf: (row: Row) => string): Loader<string, readonly Row[]> {
  return perRequest(context, name, () => new DataLoader(async (keys: readonly string[]) => {
    const byKey = Map.groupBy(await find(keys), keyOf);
    return keys.map((key) => byKey.get(key) ?? []);
  }));
}

/** How many there are for each key, in one statement a request; 0 where the statement has no row. */
export function countEach(context: RequestContext, name: string, count: (keys: readonly string[]) => Promise<readonly { key: string; n: number }[]>): Loader<string, number> {
  return perRequest(context, name, () => new DataLoader(async (keys: readonly string[]) => {
    const byKey = new Map((await count(keys)).map(({ key, n }) => [key, n]));
    return keys.map((key) => byKey.get(key) ?? 0);
  }));
}
