import { join } from 'node:path';
import { REMOTES } from '@takara/local/web-assets';
import { freePort } from '@takara/servers';
import { startPart, type PartOptions } from './parts.ts';
import { publishRemote } from './publish-remote.ts';
import type { WhatRuns } from './what-runs.ts';

/** What all parts of one platform share. */
export interface Site {
  /** Where browsers find it. */
  readonly origin: string;
  /** The development provider's address. */
  readonly issuer: string;
  readonly clientSecret: string;
  /** The data folder. */
  readonly folder: string;
  readonly runs: WhatRuns;
}

/** A part's name and where it is. */
export interface Address {
  readonly name: string;
  readonly address: string;
}

/** Every module as a process of its own, on its own role and schema. */
export const startSubgraphs = (site: Site, modules: ReadonlyMap<string, string>, beneath: { databases: ReadonlyMap<string, string>; nats: string; gatewayKeys: string }): Promise<Address[]> =>
  Promise.all(
    [...modules].map(async ([name, folder]) => {
      const port = await freePort();
      const address = `http://127.0.0.1:${port}`;
      await start(site, {
        name: `subgraph-${name}`, program: 'packages/subgraph-kit/bin/serve.ts', args: [folder], readyAt: `${address}/ready`,
        environment: { PORT: String(port), HOST: '127.0.0.1', DATABASE_URL: beneath.databases.get(name)!, NATS_URL: beneath.nats, GATEWAY_PUBLIC_KEYS: beneath.gatewayKeys },
      });
      return { name, address };
    }),
  );

/** Every remote's build, published and served from an origin of its own. */
export const startRemotes = (site: Site): Promise<Address[]> =>
  Promise.all(
    REMOTES.map(async ({ id, dist }) => {
      const published = join(site.folder, 'remotes', id);
      publishRemote(dist, published);
      const port = await freePort();
      const address = `http://127.0.0.1:${port}`;
      await start(site, { name: `remote-${id}`, program: 'infra/distributed/src/processes/remote.ts', readyAt: `${address}/health`, environment: { PORT: String(port), PUBLISHED: published } });
      return { name: id, address };
    }),
  );

export async function startIdentity(site: Site): Promise<void> {
  const { origin, port } = new URL(site.issuer);
  await start(site, {
    name: 'identity', program: 'infra/distributed/src/processes/identity.ts', readyAt: `${origin}/health`,
    environment: { PORT: port, IDENTITY_ISSUER: site.issuer, GATEWAY_ORIGIN: site.origin, GATEWAY_CLIENT_SECRET: site.clientSecret, IDENTITY_SECRETS: join(site.folder, 'secrets'), PERSONAS: join(site.folder, 'personas.json') },
  });
}

/** Listens at `http://host:port`. An address of a subgraph that the environment gives stands: a proxy may be between. */
export async function startGateway(site: Site, at: { host: string; port: number }, beneath: { database: string; subgraphs: readonly Address[]; remotes: readonly Address[] }): Promise<void> {
  const addresses = Object.fromEntries(
    beneath.subgraphs.map(({ name, address }) => {
      const variable = `TAKARA_SUBGRAPH_URL_${name.toUpperCase()}`;
      return [variable, process.env[variable] ?? `${address}/graphql`];
    }),
  );
  await start(site, {
    name: 'gateway', program: 'infra/distributed/src/processes/gateway.ts', readyAt: `http://${at.host}:${at.port}/ready`,
    environment: {
      ...addresses, PORT: String(at.port), DATABASE_URL: beneath.database, GATEWAY_PRIVATE_KEY_FILE: join(site.folder, 'secrets', 'actor-key'),
      TAKARA_OIDC_ISSUER: site.issuer, TAKARA_OIDC_CLIENT_SECRET: site.clientSecret, TAKARA_REMOTES: JSON.stringify(beneath.remotes.map(({ name, address }) => ({ id: name, address }))),
    },
  });
}

const start = async (site: Site, part: Omit<PartOptions, 'logs'>) => site.runs.add(await startPart({ ...part, logs: join(site.folder, 'logs') }));
