import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { readGraphSettings } from '@takara/gateway/graph-settings';
import { StartupError } from '@takara/local/startup-error';
import { startSubgraph, type Beneath, type Gateway, type RunningSubgraph, type Site } from '../platform-parts.ts';
import { graphFiles, writePublication, type Publication } from '../publication.ts';
import { publishRemote } from '../publish-remote.ts';

/** A version of one module, checked, that is to serve from now on. */
export interface Release {
  readonly module: string;
  /** The checkout it is started from, and started again from when it ends by itself. */
  readonly checkout: string;
  /** Everything that is published, with this version in it; and the fingerprint of what it was made from. */
  readonly publication: Publication;
  readonly madeFrom: string;
  /** The build of its remote; null when the module has no pages. */
  readonly dist: string | null;
}

/** The running platform, as far as a roll-out changes it. */
export interface Platform {
  readonly site: Site;
  readonly beneath: Beneath;
  readonly subgraphs: Map<string, RunningSubgraph>;
  readonly gateways: readonly Gateway[];
  publication: Publication;
  /** Notes where everything is now. */
  noteParts(): void;
}

const TAKEN_IN_WITHIN = 30_000;

/**
 * Lets a new version of a module take over from the one that serves, so that no request is lost: started beside it, published to
 * every gateway, its pages offered; the old one ends when every request that had begun before is over. Whatever fails before
 * that, the old one goes on as if nothing had been. `begin` is told of each step. Throws StartupError.
 */
export async function switchOver(platform: Platform, { module, checkout, publication, dist }: Release, begin: (step: string) => void): Promise<void> {
  const { site, subgraphs } = platform;
  const before = subgraphs.get(module)!;
  begin(`新しい ${module} を、いまの版のとなりで起動しています`);
  const next = await startSubgraph(site, { name: module, checkout }, platform.beneath);
  try {
    begin('グラフを切り替えています');
    await publish(platform, publication, new Map([...subgraphs, [module, next]]));
    if (dist !== null) {
      begin('画面を切り替えています');
      publishRemote(dist, join(site.folder, 'remotes', module));
    }
  } catch (error) {
    const putBack = await publish(platform, platform.publication, subgraphs).then(() => true, () => false);
    // Whoever could not be told still asks the new one: then both go on.
    if (putBack) await next.part.stop();
    throw error;
  }
  subgraphs.set(module, next);
  platform.publication = publication;
  platform.noteParts();
  begin('前の版への要求が終わるのを待っています');
  // A gateway may ask it until the time of the last request that began before is over.
  await pause(readGraphSettings(process.env).requestBudgetMs);
  await before.part.stop();
}

/** Resolves when every gateway answers by it. */
async function publish({ site, gateways }: Platform, publication: Publication, subgraphs: ReadonlyMap<string, RunningSubgraph>): Promise<void> {
  writePublication(site.folder, publication, new Map([...subgraphs].map(([name, { address }]) => [name, address])));
  const { supergraph, documents } = graphFiles(site.folder);
  const [wantedGraph, wantedDocuments] = [supergraph, documents].map((file) => createHash('sha256').update(readFileSync(file)).digest('hex'));
  await Promise.all(
    gateways.map(async ({ address, part }) => {
      const deadline = performance.now() + TAKEN_IN_WITHIN;
      part.reload();
      while (performance.now() < deadline) {
        const inUse = await askReady(address);
        if (inUse?.supergraph === wantedGraph && inUse?.documents === wantedDocuments) return;
        await pause(50);
      }
      throw new StartupError(`ゲートウェイ ${address} が、新しいグラフを使い始めませんでした。記録: ${join(site.folder, 'logs', `${part.name}.log`)}`);
    }),
  );
}

const askReady = (address: string) =>
  fetch(`${address}/ready`, { signal: AbortSignal.timeout(2_000) }).then(
    (answer) => answer.json() as Promise<{ supergraph?: string; documents?: string }>,
    () => undefined,
  );
