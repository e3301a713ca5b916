import { systemClock, type Actor } from '@takara/subgraph-kit';
import { createActorVerifier, makeActorKey, readActorKeys, trustedGatewayKeys } from '@takara/subgraph-kit/actor-token';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { actorHeaders } from './actor-headers.ts';

const officer: Actor = { kind: 'EMPLOYEE', employeeId: 'e1', on: '2026-11-22', duties: [{ kind: 'PERSONNEL_OFFICER', unitId: null, onBehalfOf: null }] };

beforeEach(() => void vi.useFakeTimers({ toFake: ['Date', 'setInterval', 'clearInterval'] }));
afterEach(() => void vi.useRealTimers());

it('each subgraph is brought a token of its own that it believes, for longer than one lives', async () => {
  const actorKey = await makeActorKey();
  const keys = trustedGatewayKeys((await readActorKeys(actorKey)).publicKeys);
  const believed = (audience: string) => createActorVerifier({ audience, keys, clock: systemClock })(headers[`x-actor-${audience}`]!.slice('Bearer '.length));
  const { headers, stop } = await actorHeaders(actorKey, officer, ['career', 'organization']);
  const first = headers['x-actor-organization'];
  for (const name of ['career', 'organization']) expect(await believed(name)).toEqual(officer);

  vi.advanceTimersByTime(180_000);
  await vi.waitFor(() => expect(headers['x-actor-organization']).not.toBe(first));
  for (const name of ['career', 'organization']) expect(await believed(name)).toEqual(officer);
  stop();
});
