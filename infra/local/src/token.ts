import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { readGraphSettings } from '@takara/gateway';
import { issueToken, PROGRAM_SECRET } from '@takara/identity';
import { readLocalSettings } from './local-settings.ts';

/** `npm run -s token -- <persona>`: a bearer token of the running embedded platform. */
async function main() {
  const persona = process.argv[2];
  if (!persona) throw new Error('使い方: npm run -s token -- <ペルソナ名>（一覧は npm run -s personas）');
  const { data } = readLocalSettings(process.env);
  const programSecret = readFileSync(resolve(data, 'secrets', PROGRAM_SECRET), 'utf8');
  console.log(await issueToken({ issuer: issuerOf(data), programSecret, persona }));
}

/** The provider is at the platform's own address, unless the folder says that it has one of its own (`infra/distributed`). */
function issuerOf(data: string): string {
  const noted = resolve(data, 'issuer');
  if (existsSync(noted)) return readFileSync(noted, 'utf8');
  const { port, host } = readGraphSettings(process.env);
  return `http://${host ?? '127.0.0.1'}:${port}/identity`;
}

await main().catch((error: unknown) => {
  console.error((error as NodeJS.ErrnoException).code === 'ENOENT' ? 'まだ起動したことがありません。npm start で起動してください。' : (error as Error).message);
  process.exit(1);
});
