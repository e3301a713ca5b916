import type { Actor } from '@takara/subgraph-kit';
import { createActorSigner, readActorKeys } from '@takara/subgraph-kit/actor-token';
import { systemClock } from '@takara/subgraph-kit/clock';
import { actorHeader } from './graph-files.ts';
import { JSON_TYPE } from './load.ts';

/** Well within the two minutes that an actor token lives. */
const RENEWED_EVERY = 30_000;

/**
 * The headers of a request to a gateway that makes no actor tokens: one for each subgraph with the token that it is to forward.
 * The object stays the same one and is given new tokens as time goes on; `stop()` ends that.
 */
export async function actorHeaders(actorKey: string, actor: Actor, subgraphs: readonly string[]): Promise<{ headers: Readonly<Record<string, string>>; stop(): void }> {
  const signActor = createActorSigner({ ...(await readActorKeys(actorKey)), clock: systemClock });
  const headers: Record<string, string> = { ...JSON_TYPE };
  const renew = async () => {
    for (const name of subgraphs) headers[actorHeader(name)] = `Bearer ${await signActor(actor, name)}`;
  };
  await renew();
  const timer = setInterval(() => void renew(), RENEWED_EVERY);
  return { headers, stop: () => clearInterval(timer) };
}
