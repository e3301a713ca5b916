import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { codes, exampleGateway, send } from '../../test/example-gateway.ts';
import type { Gateway } from '../gateway.ts';
import { sha256 } from './trusted-documents.ts';

const NAME = 'query Name { person(id: "1") { name } }';
const TITLES = 'query Titles { person(id: "1") { tasks { title } } }';
const idOf = (text: string) => `sha256:${sha256(text)}`;
const list = (...texts: string[]) => JSON.stringify(Object.fromEntries(texts.map((text) => [idOf(text), text])));

let folder: string;
let file: string;
let gateway: Gateway;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'takara-documents-'));
  file = join(folder, 'documents.json');
  await writeFile(file, list(NAME));
  gateway = await exampleGateway({ trustedDocuments: { file } });
});
afterEach(async () => {
  await gateway.close();
  await rm(folder, { recursive: true });
});

const ask = (text: string) => send(gateway, { documentId: idOf(text) });
const documentsInUse = async () => JSON.parse((await send(gateway, { method: 'GET', url: '/ready' })).text).documents as string;

describe('registered operations of a file', () => {
  it('are those that the file holds whenever it is read again, and /ready says which file that is', async () => {
    expect(codes(await ask(TITLES))).toEqual(['OPERATION_NOT_REGISTERED']);
    await writeFile(file, list(NAME, TITLES));
    expect(await gateway.reload()).toBe(true);
    expect([(await ask(NAME)).data, (await ask(TITLES)).data]).toEqual([{ person: { name: 'Person 1' } }, { person: { tasks: [{ title: 'First' }] } }]);
    expect(await documentsInUse()).toBe(sha256(list(NAME, TITLES)));
    await writeFile(file, list(TITLES));
    await gateway.reload();
    expect(codes(await ask(NAME))).toEqual(['OPERATION_NOT_REGISTERED']);
    expect(await gateway.reload()).toBe(false);
  });

  it.each([['no JSON', '{'], ['a text of another hash', JSON.stringify({ [idOf(NAME)]: TITLES })]])('stay as they were when the new file is %s', async (_, wrong) => {
    await writeFile(file, wrong);
    expect(await gateway.reload()).toBe(false);
    expect((await ask(NAME)).data).toEqual({ person: { name: 'Person 1' } });
    expect(await documentsInUse()).toBe(sha256(list(NAME)));
  });

  it('are read again by themselves when the file changes', async () => {
    const watching = await exampleGateway({ trustedDocuments: { file } }, { TAKARA_SUPERGRAPH_POLL_MS: '20' });
    await writeFile(file, list(NAME, TITLES));
    await expect.poll(async () => (await send(watching, { documentId: idOf(TITLES) })).data).toEqual({ person: { tasks: [{ title: 'First' }] } });
    await watching.close();
  });

  it('stop the start when the file cannot be used', async () => {
    await expect(exampleGateway({ trustedDocuments: { file: join(folder, 'nowhere.json') } })).rejects.toThrow('nowhere.json');
  });
});
