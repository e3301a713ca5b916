import { join } from 'node:path';
import { REMOTES } from '@takara/local/web-assets';
import { freePort } from '@takara/servers';
import { CHECKOUT, subgraphFolder } from './module-folders.ts';
import { startPart, type Part, type PartOptions } from './parts.ts';
import { graphFiles } from './publication.ts';
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

/** What modules stand on. */
export interface Beneath {
  /** By module. */
  readonly databases: ReadonlyMap<string, string>;
  readonly nats: string;
  readonly gatewayKeys: string;
}
/** The process of a module that serves. */
export interface RunningSubgraph extends Address {
  readonly part: Part;
}

/** Every module as a process of its own, on its own role and schema; by name. Which process it is may change (`roll-out/`). */
export async function startSubgraphs(site: Site, modules: readonly string[], beneath: Beneath): Promise<Map<string, RunningSubgraph>> {
  const subgraphs = new Map<string, RunningSubgraph>();
  await Promise.all(
    modules.map(async (name) => {
      subgraphs.set(name, await startSubgraph(site, { name, checkout: CHECKOUT }, beneath));
      site.runs.add({ stop: () => subgraphs.get(name)!.part.stop() });
    }),
  );
  return subgraphs;
}

/** One module's process, of any checkout. Whoever starts it ends it. */
export async function startSubgraph(site: Site, { name, checkout }: { name: string; checkout: string }, { databases, nats, gatewayKeys }: Beneath): Promise<RunningSubgraph> {
  const port = await freePort();
  const address = `http://127.0.0.1:${port}`;
  const part = await startPart({
    name: `subgraph-${name}`, program: 'packages/subgraph-kit/bin/serve.ts', checkout, args: [subgraphFolder(checkout, name)], readyAt: `${address}/ready`, logs: logsOf(site),
    environment: { PORT: String(port), HOST: '127.0.0.1', DATABASE_URL: databases.get(name)!, NATS_URL: nats, GATEWAY_PUBLIC_KEYS: gatewayKeys },
  });
  return { name, address, part };
}

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

/** It reads the directory as the module organization does: everybody can be picked. */
export async function startIdentity(site: Site, { databases }: Pick<Beneath, 'databases'>): Promise<void> {
  const { origin, port } = new URL(site.issuer);
  await start(site, {
    name: 'identity', program: 'infra/distributed/src/processes/identity.ts', readyAt: `${origin}/health`,
    environment: { PORT: port, IDENTITY_ISSUER: site.issuer, GATEWAY_ORIGIN: site.origin, GATEWAY_CLIENT_SECRET: site.clientSecret, IDENTITY_SECRETS: join(site.folder, 'secrets'), PERSONAS: join(site.folder, 'personas.json'), DATABASE_URL: databases.get('organization')! },
  });
}

/** A gateway's process. */
export interface Gateway {
  readonly address: string;
  readonly part: Part;
}

/** Listens at `http://host:port` and answers by what is published. An address of a subgraph that the environment gives stands: a proxy may be between. */
export async function startGateway(site: Site, at: { host: string; port: number }, beneath: { database: string; remotes: readonly Address[] }): Promise<Gateway> {
  const address = `http://${at.host}:${at.port}`;
  const { supergraph, documents } = graphFiles(site.folder);
  const part = await start(site, {
    name: 'gateway', program: 'infra/distributed/src/processes/gateway.ts', readyAt: `${address}/ready`,
    environment: {
      PORT: String(at.port), DATABASE_URL: beneath.database, GATEWAY_PRIVATE_KEY_FILE: join(site.folder, 'secrets', 'actor-key'), SUPERGRAPH: supergraph, TAKARA_TRUSTED_DOCUMENTS: documents,
      TAKARA_OIDC_ISSUER: site.issuer, TAKARA_OIDC_CLIENT_SECRET: site.clientSecret, TAKARA_REMOTES: JSON.stringify(beneath.remotes.map(({ name, address }) => ({ id: name, address }))),
    },
  });
  return { address, part };
}

const start = async (site: Site, part: Omit<PartOptions, 'logs'>) => site.runs.add(await startPart({ ...part, logs: logsOf(site) }));
const logsOf = ({ folder }: Site) => join(folder, 'logs');
