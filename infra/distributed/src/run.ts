import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { folderSecrets } from '@takara/identity';
import { step } from '@takara/local/progress';
import type { StartOptions } from '@takara/local/start-command';
import { buildWebAssets } from '@takara/local/web-assets';
import { freePort } from '@takara/servers';
import { makeActorKey, readActorKeys } from '@takara/subgraph-kit/actor-token';
import { fillDatabases, openDatabases } from './databases.ts';
import { keepNats, keepPostgresql } from './kept-servers.ts';
import { CHECKOUT, moduleNames } from './module-folders.ts';
import { writeParts } from './parts-file.ts';
import { startGateway, startIdentity, startRemotes, startSubgraphs, type Site } from './platform-parts.ts';
import { publicationOf, readPublication, writePublication } from './publication.ts';
import { startControl } from './roll-out/control.ts';
import type { Platform } from './roll-out/switch-over.ts';
import { whatRuns } from './what-runs.ts';

/** Brings the platform up, step by step, until it can be used, and ends its parts in order when it is told to. Throws StartupError. */
export async function run(options: StartOptions): Promise<void> {
  const runs = whatRuns();
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => void runs.end().then(() => process.exit(0)));
  const assets = options.buildPages ? step('画面を用意しています', () => buildWebAssets()) : Promise.resolve();
  assets.catch(() => {});
  try {
    await start(options, runs, assets);
  } catch (error) {
    await runs.end();
    throw error;
  }
}

async function start({ folder, fresh, port, host, size }: StartOptions, runs: Site['runs'], assets: Promise<void>) {
  const secrets = folderSecrets(join(folder.path, 'secrets'));
  const secret = (name: string) => secrets.readOrMake(name, () => crypto.randomUUID());
  const logs = join(folder.path, 'logs');
  mkdirSync(logs, { recursive: true });

  const password = await secret('postgresql-password');
  const postgresql = runs.add(await step('PostgreSQL を起動しています', () => keepPostgresql({ folder: join(folder.database, 'postgresql'), password })));
  const nats = runs.add(await step('NATS JetStream を起動しています', () => keepNats({ folder: join(folder.database, 'nats') })));
  const modules = moduleNames();
  const databases = await openDatabases({ admin: postgresql.url, names: [...modules, 'gateway'], secret, fresh, filled: folder.isFilled() });
  if (!folder.isFilled()) {
    await step(`架空の県（職員 ${size.toLocaleString('ja')} 人）を作っています`, () => fillDatabases({ urls: databases, folder: folder.path, size, logs }));
    folder.markFilled();
  }

  const { publicKeys: gatewayKeys } = await readActorKeys(await secrets.readOrMake('actor-key', makeActorKey));
  const site: Site = {
    origin: process.env.TAKARA_PUBLIC_URL || `http://${host}:${port}`,
    issuer: `http://127.0.0.1:${await freePort()}/identity`,
    clientSecret: await secret('client-secret'),
    folder: folder.path,
    runs,
  };
  const beneath = { databases, nats: nats.url, gatewayKeys };
  const subgraphs = await step('モジュールを起動しています', () => startSubgraphs(site, modules, beneath));
  const publication = publicationOf(CHECKOUT, modules, readPublication(folder.path));
  writePublication(folder.path, publication, new Map([...subgraphs].map(([name, { address }]) => [name, address])));
  await assets;
  const [remotes] = await step('画面と認証を起動しています', () => Promise.all([startRemotes(site), startIdentity(site, beneath)]));
  const gateway = await step('ゲートウェイを起動しています', () => startGateway(site, { host, port }, { database: databases.get('gateway')!, remotes }));

  writeFileSync(join(folder.path, 'issuer'), site.issuer);
  const noteParts = () => writeParts(folder.path, { origin: site.origin, issuer: site.issuer, postgresql: postgresql.url, nats: nats.url, subgraphs: [...subgraphs.values()].map(({ name, address }) => ({ name, address })), remotes, control: { address: control.address, token: control.token } });
  const platform: Platform = { site, beneath, subgraphs, gateways: [gateway], publication, noteParts };
  const control = runs.add(await startControl(platform));
  noteParts();
  console.log(`Takara の準備ができました: ${site.origin}/`);
}
