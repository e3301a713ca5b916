import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { CHECKOUT, moduleNames } from '../src/module-folders.ts';
import { fingerprint, graphFiles, offering, publicationOf, readPublication, withAddresses, writePublication } from '../src/publication.ts';
import { KEEP_BUILDS } from '../src/publish-remote.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'takara-publication-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const ADDRESSES = new Map([['career', 'http://127.0.0.1:5']]);
const committed = (before?: ReturnType<typeof readPublication>) => publicationOf(CHECKOUT, moduleNames(), before);
const written = (file: 'supergraph' | 'documents') => readFileSync(graphFiles(folder)[file], 'utf8');

describe('what is published', () => {
  it('is what the checkout has committed, each subgraph where it is, the others where the graph says', () => {
    writePublication(folder, committed(), ADDRESSES);
    expect(written('supergraph')).toContain('@join__graph(name: "career", url: "http://127.0.0.1:5/graphql")');
    expect(written('supergraph')).toContain('@join__graph(name: "organization", url: "http://organization:4001/graphql")');
    const known = Object.keys(JSON.parse(written('documents')) as object);
    expect(known).toEqual(expect.arrayContaining(Object.values(committed().documents).flatMap(([offered]) => Object.keys(offered!))));
    expect(fingerprint(readPublication(folder))).toBe(fingerprint(committed()));
  });

  it('keeps the operations of pages that were opened before, over a restart too', () => {
    const earlier = { ...committed(), documents: { career: [{ 'sha256:old': 'query Old { old }' }] } };
    writePublication(folder, earlier, ADDRESSES);
    writePublication(folder, committed(readPublication(folder)), ADDRESSES);
    expect(JSON.parse(written('documents'))).toMatchObject({ 'sha256:old': 'query Old { old }' });
    expect(readPublication(folder)!.documents.career).toHaveLength(2);
  });

  it('is nothing before the first start', () => expect(readPublication(folder)).toBeUndefined());
});

it('operations are kept as long as the builds that ask them, and what is offered again is not kept twice', () => {
  const versions = Array.from({ length: KEEP_BUILDS + 3 }, (_, n) => ({ [`sha256:${n}`]: `query Q${n} { q }` }));
  const kept = versions.reduce<ReturnType<typeof offering>>((before, documents) => offering(documents, before), []);
  expect(kept).toEqual(versions.toReversed().slice(0, KEEP_BUILDS + 1));
  expect(offering(kept[2]!, kept)).toEqual([kept[2], kept[0], kept[1], ...kept.slice(3)]);
});

it('an address is put where the graph names its subgraph and nowhere else', () => {
  const sdl = 'enum join__Graph {\n  A @join__graph(name: "a", url: "http://a/graphql")\n  AB @join__graph(name: "a-b", url: "")\n}\ntype T { field: String @deprecated(reason: "http://a/graphql") }';
  expect(withAddresses(sdl, new Map([['a', 'http://1'], ['a-b', 'http://2']]))).toBe(sdl.replace('"http://a/graphql")\n  AB', '"http://1/graphql")\n  AB').replace('url: ""', 'url: "http://2/graphql"'));
});
