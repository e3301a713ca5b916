import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { notes } from '../testing/notes.ts';
import { emitModule } from './emit.ts';

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'emit-'));
});
afterAll(() => rm(folder, { recursive: true }));

const read = (name: string) => readFile(join(folder, name), 'utf8');

describe('what a module shows to its reviewers', () => {
  it('is its schema, its tables without those of the kit, and its facts', async () => {
    expect(await emitModule(notes, folder)).toEqual(['schema.graphql', 'tables.md', 'events.schema.json']);
    expect(await read('schema.graphql')).toContain('secret: String @tier(level: P3)');
    expect(await read('tables.md')).toMatch(/## note\n\n.*\n.*\n\| id \| uuid \|  \|  \|\n/);
    expect(await read('tables.md')).not.toContain('outbox');
    expect(JSON.parse(await read('events.schema.json')).consumes['takara.organization.duty-changed.v1'].properties.unitId).toEqual({ anyOf: [{ type: 'string', format: 'uuid' }, { type: 'null' }] });
  });

  it('is called out of date once it differs, and left as it is while only checking', async () => {
    await writeFile(join(folder, 'tables.md'), 'changed by hand');
    expect(await emitModule(notes, folder, { check: true })).toEqual(['tables.md']);
    expect(await read('tables.md')).toBe('changed by hand');
    await emitModule(notes, folder);
    expect(await emitModule(notes, folder, { check: true })).toEqual([]);
  });
});
