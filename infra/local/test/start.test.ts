import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ENV_EXAMPLE, envExample } from '../src/env-example.ts';
import { readPersonas } from '../src/personas.ts';
import { copyOfFilled } from './copy-of-filled.ts';
import { killWhatRuns, post, runCommand, startEmbedded, type EmbeddedProcess } from './embedded-process.ts';

const PORT = 4_400;
const folders: string[] = [];
const emptyFolder = () => folders[folders.push(mkdtempSync(join(tmpdir(), 'takara-data-'))) - 1]!;
const filledFolder = () => folders[folders.push(copyOfFilled().folder) - 1]!;

afterAll(async () => {
  await killWhatRuns();
  for (const folder of folders) rmSync(folder, { recursive: true, force: true, maxRetries: 3 });
});

/** What is said when the start is refused: one line that begins so, and nothing of our insides. */
function expectOneLine(output: string, sentence: RegExp) {
  const lines = output.trim().split('\n').filter((line) => !line.startsWith('・'));
  expect(lines).toEqual([expect.stringMatching(sentence)]);
}

/** One data folder's life, in order: a start takes seconds, and filling is the longest of them. */
describe('the data folder', () => {
  const folder = filledFolder();
  afterAll(killWhatRuns);

  it('that is broken is said in one line', async () => {
    rmSync(join(folder, 'database', 'global'), { recursive: true });
    const broken = startEmbedded({ folder, port: PORT });
    expect(await broken.ended).toMatchObject({ code: 1 });
    expectOneLine(broken.output(), /^起動できません: データフォルダー .* のデータベースが壊れています.*npm start -- --fresh/);
    expect(existsSync(join(folder, 'filled'))).toBe(true);
  });

  it('is mended by `--fresh`; cut short while it is filled, it has no mark', async () => {
    const cut = startEmbedded({ folder, port: PORT, args: ['--fresh'] });
    while (!cut.output().includes('モジュールを起動しています')) await new Promise((resolve) => setTimeout(resolve, 20));
    // The schemas are there, and of the prefecture nobody knows how much.
    cut.kill('SIGKILL');
    await cut.ended;
    expect(cut.output()).not.toContain('壊れています');
    expect([existsSync(join(folder, 'database', 'PG_VERSION')), existsSync(join(folder, 'filled'))]).toEqual([true, false]);
  });

  it('that was cut short is made anew by the next start and found as it was left by the one after; SIGTERM ends both in good order', async () => {
    const first = startEmbedded({ folder, port: PORT });
    await first.ready;
    expect(first.output()).toContain('架空の県（職員 400 人）を作っています');
    const { data } = await first.ask('unit-head-host', 'SideAssignmentHostUnits');
    const hostUnitId = data.sideAssignmentHostUnits[0].id;
    const drafted = await first.ask('unit-head-host', 'DraftSideAssignmentPosting', { input: { idempotencyKey: crypto.randomUUID(), hostUnitId, content: { title: '二度目の起動でも残る募集' } } });
    const { id } = drafted.data.draftPosting;
    first.kill('SIGTERM');
    expect(await first.ended).toEqual({ code: 0, signal: null });
    expect(existsSync(join(folder, 'lock'))).toBe(false);

    const second = startEmbedded({ folder, port: PORT });
    await second.ready;
    expect(second.output()).not.toContain('架空の県');
    expect((await second.ask('unit-head-host', 'SideAssignmentPosting', { id })).data.sideAssignmentPosting.title).toBe('二度目の起動でも残る募集');
    expect(second.output().trim().split('\n').at(-1)).toBe(`Takara の準備ができました: http://127.0.0.1:${PORT}/`);
    second.kill('SIGTERM');
    expect(await second.ended).toEqual({ code: 0, signal: null });
  });

  it('that cannot be made is said in one line', async () => {
    const file = join(emptyFolder(), 'a-file');
    writeFileSync(file, '');
    const embedded = startEmbedded({ folder: join(file, 'data'), port: PORT });
    expect(await embedded.ended).toMatchObject({ code: 1 });
    expectOneLine(embedded.output(), /^起動できません: データフォルダー .* を作れません（ENOTDIR）。/);
  });
});

describe('what is set from outside', () => {
  it('a port in use is said in one line', async () => {
    const other = createServer().listen(PORT, '127.0.0.1');
    const embedded = startEmbedded({ folder: emptyFolder(), port: PORT });
    expect(await embedded.ended).toMatchObject({ code: 1 });
    expectOneLine(embedded.output(), /^起動できません: ポート 4400 は使われています。.*PORT=4001 npm start/);
    await new Promise((resolve) => other.close(resolve));
  });

  it.each([
    ['nobody defined', { TAKARA_SESION_MINUTES: '60' }, /^起動できません: 設定 TAKARA_SESION_MINUTES はありません。/],
    ['of another form', { TAKARA_SESSION_MINUTES: 'long' }, /^起動できません: 設定 TAKARA_SESSION_MINUTES の値「long」は使えません。/],
    ['out of range', { TAKARA_SIZE: '12' }, /^起動できません: 設定 TAKARA_SIZE の値「12」は使えません。400 から/],
  ])('a setting %s stops the start with one line', async (_, environment, sentence) => {
    const folder = emptyFolder();
    const embedded = startEmbedded({ folder, port: PORT, environment: environment as never });
    expect(await embedded.ended).toMatchObject({ code: 1 });
    expectOneLine(embedded.output(), sentence);
    expect(existsSync(join(folder, 'database'))).toBe(false);
  });

  it('`.env.example` holds every setting', () => {
    expect(readFileSync(ENV_EXAMPLE, 'utf8')).toBe(envExample());
  });
});

describe('a platform that runs', () => {
  const folder = filledFolder();
  const environment = { PORT: String(PORT), TAKARA_DATA: folder };
  let embedded: EmbeddedProcess;
  beforeAll(async () => {
    // As a process that was killed leaves it. No process has this number: numbers end below it.
    writeFileSync(join(folder, 'lock'), '4194305');
    embedded = startEmbedded({ folder, port: PORT });
    await embedded.ready;
  });

  it('has taken its data folder over from a process that was killed', () => {
    expect(Number(readFileSync(join(folder, 'lock'), 'utf8'))).toSatisfy((holder: number) => holder > 0 && holder !== 4_194_305);
  });

  it('keeps its data folder: another Takara says so in one line, and it goes on', async () => {
    const second = startEmbedded({ folder, port: PORT + 1 });
    expect(await second.ended).toMatchObject({ code: 1 });
    expectOneLine(second.output(), /^起動できません: データフォルダー .* は、別の Takara（プロセス \d+）が使っています。/);
    expect((await fetch(`${embedded.origin}/ready`)).status).toBe(200);
  });

  it('has its personas listed by a command; before the first start there are none', async () => {
    const none = await runCommand('list-personas.ts', [], { ...environment, TAKARA_DATA: emptyFolder() });
    expect(none).toEqual({ code: 1, output: '', errors: 'まだ起動したことがありません。npm start で起動してください。\n' });
    const { output } = await runCommand('list-personas.ts', [], environment);
    const listed = output.trim().split('\n').map((line) => line.split('\t'));
    expect(listed.map(([key, , employeeId]) => [key, employeeId])).toEqual(readPersonas(folder).map(({ key, employeeId }) => [key, employeeId]));
    expect(listed.find(([key]) => key === 'unit-head-host')).toEqual(['unit-head-host', expect.stringContaining('UNIT_HEAD'), expect.stringMatching(/^[0-9a-f-]{36}$/), '対馬 航', expect.stringContaining('ＤＸ推進課')]);
  });

  it('takes the token that a command issues; an analyst may write queries, staff may not', async () => {
    const token = await runCommand('token.ts', ['analyst'], environment);
    expect(token).toMatchObject({ code: 0, errors: '' });
    const query = '{ viewer { employee { displayName } } }';
    expect(await post(embedded, token.output.trim(), { query })).toEqual({ data: { viewer: { employee: { displayName: '髙橋 澪' } } } });
    const refused = await post(embedded, await embedded.token('clerk-fourth-year'), { query });
    expect(refused.errors?.map(({ extensions }) => extensions.code)).toEqual(['OPERATION_NOT_REGISTERED']);
    expect(await runCommand('token.ts', ['nobody'], environment)).toMatchObject({ code: 1, output: '', errors: expect.stringMatching(/^トークンを発行できません: .*\n$/) });
  });
});
