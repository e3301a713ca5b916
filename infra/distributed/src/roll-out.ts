import { createInterface } from 'node:readline';
import { join, resolve } from 'node:path';
import { Readable } from 'node:stream';
import { parseArgs } from 'node:util';
import { SettingsError } from '@takara/gateway/settings';
import { readLocalSettings } from '@takara/local/local-settings';
import { step } from '@takara/local/progress';
import { StartupError } from '@takara/local/startup-error';
import { moduleNames } from './module-folders.ts';
import { readParts } from './parts-file.ts';
import { readPublication } from './publication.ts';
import type { Control, Told } from './roll-out/control.ts';
import { makeRelease } from './roll-out/release.ts';
import type { Release } from './roll-out/switch-over.ts';

/**
 * `npm run roll-out -- <module>`: brings this checkout's version of one module, its subgraph and its pages, into the platform
 * that runs on the data folder (`npm run start:distributed`), while people work. Says each step; a refusal is one clear line,
 * exit code 1, and leaves what serves as it is.
 */
async function rollOut(): Promise<void> {
  const module = readModule();
  const folder = join(resolve(readLocalSettings(process.env).data), 'distributed');
  const [parts, running] = [readParts(folder), readPublication(folder)];
  if (!parts || !running || !(await answers(parts.control))) throw new StartupError(`データフォルダー ${folder} の Takara は動いていません。npm run start:distributed で起動するか、TAKARA_DATA で動いているものを指定してください。`);
  if (running.schemas[module] === undefined) throw new StartupError(`${module} は、動いている Takara に入っていません。新しいモジュールは、npm run start:distributed で起動し直すと加わります。`);
  await follow(await send(parts.control, await makeRelease(module, running)));
  console.log(`${module} を入れ替えました: ${parts.origin}/`);
}

function readModule(): string {
  const usage = `使い方: npm run roll-out -- <モジュール>（${moduleNames().join('、')} のどれか）`;
  try {
    const [module = '', ...others] = parseArgs({ allowPositionals: true }).positionals;
    if (others.length === 0 && moduleNames().includes(module)) return module;
  } catch {
    // said below
  }
  throw new StartupError(usage);
}

const answers = ({ address }: Control) => fetch(address).then(() => true, () => false);

async function send({ address, token }: Control, release: Release): Promise<AsyncIterator<Told>> {
  const response = await fetch(`${address}/roll-out`, { method: 'POST', headers: { 'content-type': 'application/json', authorization: `Bearer ${token}` }, body: JSON.stringify(release) });
  if (!response.ok || !response.body) throw new StartupError(`動いている Takara が受け付けませんでした（${response.status}）。起動し直した直後なら、もう一度実行してください。`);
  return toldIn(Readable.fromWeb(response.body as never));
}

async function* toldIn(stream: Readable): AsyncGenerator<Told> {
  for await (const line of createInterface({ input: stream })) yield JSON.parse(line) as Told;
}

/** Each step as it goes on. Throws StartupError for the one that failed. */
async function follow(told: AsyncIterator<Told>): Promise<void> {
  const next = async (): Promise<Told> => {
    const { value, done } = await told.next();
    return done ? { failed: '動いていた Takara が途中で終わりました。' } : (value as Told);
  };
  let now = await next();
  while ('step' in now) now = await step(now.step, next);
  if ('failed' in now) throw new StartupError(`${now.failed} いままでの版が動いています。`);
}

await rollOut().catch((error: unknown) => {
  const known = error instanceof StartupError || error instanceof SettingsError;
  console.error(known ? `入れ替えられません: ${error.message}` : error);
  process.exit(1);
});
