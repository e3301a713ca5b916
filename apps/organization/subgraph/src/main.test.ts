import { emitModule, schemaDifference, testModule } from '@takara/subgraph-kit/testing';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import { organization } from './main.ts';

const FOLDER = fileURLToPath(new URL('..', import.meta.url));

it('what reviewers read is what the code makes: run `npm run generate` when this fails', async () => {
  expect(await emitModule(organization, FOLDER, { check: true })).toEqual([]);
});

it('the migrations make the tables that the entities describe; the directory’s are views', async () => {
  const module = await testModule(organization);
  const difference = await schemaDifference(module.database);
  await module.close();
  expect(difference.filter((line) => !/"directory_(employee|unit|assignment|duty|unit_lineage|dispatch)"/.test(line))).toEqual([]);
});
