import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { folderSecrets } from '@takara/identity';
import type { DataFolder } from '@takara/local/data-folder';
import { step } from '@takara/local/progress';
import { buildWebAssets, REMOTES } from '@takara/local/web-assets';
import { freePort } from '@takara/servers';
import { makeActorKey, readActorKeys } from '@takara/subgraph-kit/actor-token';
import { fillDatabases, openDatabases } from './databases.ts';
import { startPart, type Part } from './parts.ts';
import { publishRemote } from './publish-remote.ts';
import { moduleFolders } from './module-folders.ts';
import { keepNats, keepPostgresql, type KeptServer } from './kept-servers.ts';

export interface RunOptions {
  /** Taken for this process. */
  folder: DataFolder;
  /** Also empties a database that is not ours. */
  fresh: boolean;
  port: number;
  host: string;
  size: number;
  buildPages: boolean;
}

/** Brings the platform up, step by step, until it can be used, and ends its parts in order when it is told to. Throws StartupError. */
export async function run({ folder, fresh, port, host, size, buildPages }: RunOptions): Promise<void> {
  const assets = buildPages ? step('画面を用意しています', () => buildWebAssets()) : Promise.resolve();
  assets.catch(() => {});
  const secrets = folderSecrets(join(folder.path, 'secrets'));
  const secret = (name: string) => secrets.readOrMake(name, () => crypto.randomUUID());
  const logs = join(folder.path, 'logs');
  mkdirSync(logs, { recursive: true });

  // What was started last ends first.
  const started: (KeptServer | Part)[] = [];
  const started_ = <T extends KeptServer | Part>(part: T): T => (started.push(part), part);
  let ending: Promise<void> | undefined;
  const end = () => (ending ??= (async () => {
    for (const part of started.toReversed()) await part.stop();
  })());
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => void end().then(() => process.exit(0)));

  try {
    const postgresql = started_(await step('PostgreSQL を起動しています', async () => keepPostgresql({ folder: join(folder.database, 'postgresql'), password: await secret('postgresql-password') })));
    const nats = started_(await step('NATS JetStream を起動しています', () => keepNats({ folder: join(folder.database, 'nats') })));
    const modules = moduleFolders();
    const urls = await openDatabases({ admin: postgresql.url, names: [...modules.keys(), 'gateway'], secret, fresh, filled: folder.isFilled() });
    if (!folder.isFilled()) {
      await step(`架空の県（職員 ${size.toLocaleString('ja')} 人）を作っています`, () => fillDatabases({ urls, folder: folder.path, size, logs }));
      folder.markFilled();
    }

    await secrets.readOrMake('actor-key', makeActorKey);
    const { publicKeys } = await readActorKeys(await secrets.readOrMake('actor-key', makeActorKey));
    const origin = process.env.TAKARA_PUBLIC_URL || `http://${host}:${port}`;
    const issuerPort = await freePort();
    const issuer = `http://127.0.0.1:${issuerPort}/identity`;
    const clientSecret = await secret('client-secret');

    const subgraphs = await step('モジュールを起動しています', () =>
      Promise.all(
        [...modules].map(async ([name, moduleFolder]) => {
          const at = await freePort();
          const address = `http://127.0.0.1:${at}`;
          started_(await startPart({
            name: `subgraph-${name}`, program: 'packages/subgraph-kit/bin/serve.ts', args: [moduleFolder], logs, readyAt: `${address}/ready`,
            environment: { PORT: String(at), HOST: '127.0.0.1', DATABASE_URL: urls.get(name)!, NATS_URL: nats.url, GATEWAY_PUBLIC_KEYS: publicKeys },
          }));
          return { name, address };
        }),
      ),
    );
    await assets;
    const remotes = await step('画面と認証を起動しています', async () => {
      started_(await startPart({
        name: 'identity', program: 'infra/distributed/src/processes/identity.ts', logs, readyAt: `http://127.0.0.1:${issuerPort}/health`,
        environment: { PORT: String(issuerPort), IDENTITY_ISSUER: issuer, GATEWAY_ORIGIN: origin, GATEWAY_CLIENT_SECRET: clientSecret, IDENTITY_SECRETS: join(folder.path, 'secrets'), PERSONAS: join(folder.path, 'personas.json') },
      }));
      return Promise.all(
        REMOTES.map(async ({ id, dist }) => {
          const published = join(folder.path, 'remotes', id);
          publishRemote(dist, published);
          const at = await freePort();
          const address = `http://127.0.0.1:${at}`;
          started_(await startPart({ name: `remote-${id}`, program: 'infra/distributed/src/processes/remote.ts', logs, readyAt: `${address}/health`, environment: { PORT: String(at), PUBLISHED: published } }));
          return { id, address };
        }),
      );
    });
    await step('ゲートウェイを起動しています', async () => {
      const addresses = Object.fromEntries(subgraphs.map(({ name, address }) => [`TAKARA_SUBGRAPH_URL_${name.toUpperCase()}`, `${address}/graphql`]));
      started_(await startPart({
        name: 'gateway', program: 'infra/distributed/src/processes/gateway.ts', logs, readyAt: `http://${host}:${port}/ready`,
        environment: {
          // An address that was given stands: a proxy may be between.
          ...addresses, ...Object.fromEntries(Object.entries(process.env).filter(([name]) => name in addresses)) as Record<string, string>,
          PORT: String(port), DATABASE_URL: urls.get('gateway')!, GATEWAY_PRIVATE_KEY_FILE: join(folder.path, 'secrets', 'actor-key'),
          TAKARA_OIDC_ISSUER: issuer, TAKARA_OIDC_CLIENT_SECRET: clientSecret, TAKARA_REMOTES: JSON.stringify(remotes),
        },
      }));
    });
    writeFileSync(join(folder.path, 'issuer'), issuer);
    writeFileSync(join(folder.path, 'parts.json'), JSON.stringify({ origin, issuer, postgresql: postgresql.url, nats: nats.url, subgraphs, remotes }, null, 2), { mode: 0o600 });
    console.log(`Takara の準備ができました: ${origin}/`);
  } catch (error) {
    await end();
    throw error;
  }
}
