import type { EmployeeRow } from '@takara/prefecture';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openPrefecture, type FilledPrefecture } from '../testing/prefecture.ts';
import { fold } from './fold.ts';

let module: FilledPrefecture;
beforeAll(async () => {
  module = await openPrefecture();
});
afterAll(() => module.close());

const ask = (source: string, variables: Record<string, unknown> = {}) => module.ask(module.clerk, source, variables);

const SEARCH = /* GraphQL */ `
  query ($query: String!, $first: Int, $after: String, $asOf: LocalDate) {
    searchDirectory(query: $query, first: $first, after: $after, asOf: $asOf) {
      edges { cursor node { __typename ... on EmployeeHit { name kana unitName postTitle employee { id number } } ... on UnitHit { name path unit { id } } ... on PostHit { title holderName path } } }
      pageInfo { hasNextPage endCursor }
    }
  }`;
const search = async (query: string, some: Record<string, unknown> = {}) => (await ask(SEARCH, { query, first: 100, ...some })).data.searchDirectory.edges.map((edge: { node: object }) => edge.node);

describe('one box for everything', () => {
  it.each(['髙橋', '高橋', 'ﾀｶﾊｼ', 'たかはし'])('%s finds everybody of that name, however it is written', async (query) => {
    const expected = module.serving.filter((person) => ['高橋', 'たかはし'].includes(fold(query)) && fold(person.usedFamilyName ?? person.familyName).includes('高橋'));
    const found = (await search(query)).filter((hit: any) => fold(hit.name ?? '').startsWith('高橋'));
    expect(found.length).toBeGreaterThan(0);
    expect(found.map((hit: any) => hit.employee.number).sort()).toEqual(expected.map((person) => person.number).sort());
  });

  it('every beginning of a name, as one types, and every single kanji in it', async () => {
    const person = module.serving.find((each) => [...each.familyName].length === 2 && each.usedFamilyName === null)!;
    const name = person.familyName + person.givenName;
    const typed = [...name].map((_, at) => [...name].slice(0, at + 1).join(''));
    for (const query of [...typed, ...name, `${person.familyName}　${person.givenName}`, person.number, person.number.slice(0, 4), `${person.familyNameKana} ${person.givenNameKana}`, person.givenNameKana])
      expect(await idsOf(query), query).toContain(person.id);
  });
  const idsOf = async (query: string): Promise<string[]> => {
    const ids: string[] = [];
    for (let after: string | undefined, more = true; more; ) {
      const { edges, pageInfo } = (await ask(SEARCH, { query, first: 100, after })).data.searchDirectory;
      ids.push(...edges.flatMap((edge: any) => edge.node.employee?.id ?? edge.node.unit?.id ?? []));
      [after, more] = [pageInfo.endCursor, pageInfo.hasNextPage];
    }
    return ids;
  };

  it('a unit with its path, and a post with who holds it', async () => {
    expect(await search('人事課')).toContainEqual(expect.objectContaining({ __typename: 'UnitHit', name: '人事課', path: '総務部 › 人事課' }));
    expect(await search('人事課長')).toEqual([{ __typename: 'PostHit', title: '人事課長', holderName: expect.any(String), path: '総務部 › 人事課' }]);
  });

  it('shows of a person name, kana, unit and post', async () => {
    const [hit] = await search(module.serving[0]!.number);
    expect(hit).toEqual({ __typename: 'EmployeeHit', name: expect.any(String), kana: expect.any(String), unitName: expect.stringContaining(' › '), postTitle: expect.any(String), employee: expect.any(Object) });
  });

  it.each(['%', '_', '%%', '\\', '[あ', '*', '.*', "' or '1'='1", '<script>', '   ', ''])('nothing in %j is a wildcard', async (query) => {
    expect(await search(query)).toEqual([]);
  });

  it.each(['子', 'か', 'み'])('pages through %s without showing anybody twice or leaving anybody out', async (query) => {
    const found = ({ familyName, usedFamilyName, givenName, familyNameKana, usedFamilyNameKana, givenNameKana }: EmployeeRow) =>
      fold((usedFamilyName ?? familyName) + givenName).includes(query) || [usedFamilyNameKana ?? familyNameKana, givenNameKana].some((kana) => fold(kana).startsWith(query));
    const seen: string[] = [];
    for (let after: string | undefined, more = true; more; ) {
      const { edges, pageInfo } = (await ask(SEARCH, { query, first: 3, after })).data.searchDirectory;
      seen.push(...edges.flatMap((edge: any) => edge.node.employee?.id ?? []));
      [after, more] = [pageInfo.endCursor, pageInfo.hasNextPage];
    }
    expect(seen.length).toBeGreaterThan(3);
    expect(seen.length).toBe(new Set(seen).size);
    expect([...seen].sort()).toEqual(module.serving.filter(found).map((person) => person.id).sort());
  });

  it('finds people and units as they were on an earlier day', async () => {
    const gone = module.prefecture.employees.find((person) => person.leftOn !== null && person.leftOn > '2020-04-01' && person.hiredOn < '2018-04-01')!;
    expect(await search(gone.number)).toEqual([]);
    expect(await search(gone.number, { asOf: '2018-06-01' })).toHaveLength(1);
    const old = module.prefecture.units.find((unit) => unit.type === 'DEPARTMENT' && unit.validTo !== null)!;
    expect((await search(old.name)).filter((hit: any) => hit.name === old.name)).toEqual([]);
    expect((await search(old.name, { asOf: '2020-06-01' })).map((hit: any) => hit.name)).toContain(old.name);
  });

  it('refuses a page of a million, a word of a book, and a cursor that is not ours', async () => {
    expect((await ask(SEARCH, { query: '高橋', first: 1_000_000 })).errors![0]!.extensions.code).toBe('BAD_USER_INPUT');
    expect((await ask(SEARCH, { query: '高'.repeat(101) })).errors![0]!.extensions).toMatchObject({ code: 'BAD_USER_INPUT', field: 'query' });
    expect((await ask(SEARCH, { query: '高橋', after: 'W10' })).errors![0]!.extensions).toMatchObject({ code: 'BAD_USER_INPUT', field: 'after' });
  });

  const count = async (variables: Record<string, unknown>) => {
    const { value, count: statements } = await module.sql.during(() => ask(SEARCH, variables));
    expect(value.errors).toBeUndefined();
    return statements;
  };
  it('takes no more statements for a long page than for a short one', async () => {
    for (const query of ['高', '子', '総', 'あ']) {
      const [ten, hundred] = [await count({ query, first: 10 }), await count({ query, first: 100 })];
      expect(Math.max(ten, hundred)).toBeLessThanOrEqual(6);
    }
  });

  it('is not there for nobody', async () => {
    expect((await module.ask(null, SEARCH, { query: '高橋' })).errors![0]!.extensions.code).toBe('UNAUTHENTICATED');
  });
});
