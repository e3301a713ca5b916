import { afterAll, expect, it } from 'vitest';
import { copyOfFilled } from './copy-of-filled.ts';
import { killWhatRuns, post, startEmbedded } from './embedded-process.ts';

const { folder, remove } = copyOfFilled();
afterAll(async () => {
  await killWhatRuns();
  remove();
});

it('no sensitive text and no name reaches the log, whatever is read, sent or refused, at its most talkative; one number leads through it', async () => {
  const embedded = startEmbedded({ folder, port: 4_420, environment: { TAKARA_LOG_LEVEL: 'trace' } });
  await embedded.ready;
  const { data } = await embedded.ask('personnel-officer', 'SideAssignmentApplications', { view: 'ALL', first: 20 });
  const read = [];
  for (const { node } of data.sideAssignmentApplications.edges) read.push(await embedded.ask('personnel-officer', 'SideAssignmentApplication', { id: node.id }));
  expect(JSON.stringify(read)).toContain('CNRY-P3-');

  const text = 'CNRY-P3-XX-0000000';
  await embedded.ask('clerk-first-year', 'SearchDirectory', { query: text, first: 5 });
  const refused = [
    await embedded.ask('unit-head-host', 'DraftSideAssignmentPosting', { input: { idempotencyKey: text, hostUnitId: text, content: { why: text } } }),
    await embedded.ask('unit-head', 'RefuseSideAssignmentApplication', { input: { idempotencyKey: crypto.randomUUID(), id: text, reason: `${text}\u0000` } }),
    await embedded.ask('unit-head', 'DelegateDuty', { input: { reason: text } }),
    await post(embedded, await embedded.token('analyst'), { query: `{ ${text} }` }),
  ];
  for (const { errors = [] } of refused) expect(errors.length).toBeGreaterThan(0);
  const { requestId } = refused[0]!.errors![0]!.extensions;
  await embedded.stop();
  expect(embedded.output().length).toBeGreaterThan(200);
  expect(embedded.output()).not.toContain('CNRY');

  const names = new Set([...JSON.stringify(read).matchAll(/"(?:displayName|familyName|givenName)":"([^"]{2,})"/g)].map(([, name]) => name!));
  expect(names.size).toBeGreaterThan(2);
  expect([...names].filter((name) => embedded.output().includes(name))).toEqual([]);

  const lines = embedded.output().split('\n').filter((line) => line.startsWith('{')).map((line) => JSON.parse(line) as Record<string, unknown>);
  const ofOne = lines.filter((line) => line.requestId === requestId && line.ms !== undefined);
  expect(ofOne.map(({ subgraph, operation }) => [subgraph, operation])).toContainEqual([undefined, 'mutation DraftSideAssignmentPosting']);
  expect(lines.filter(({ operation }) => operation === 'registered')).toEqual([]);
  // Every question to a subgraph is found under a number that the gateway gave.
  const given = new Set(lines.filter((line) => line.ms !== undefined && line.subgraph === undefined).map((line) => line.requestId));
  const asked = lines.filter((line) => line.ms !== undefined && line.subgraph !== undefined);
  expect(new Set(asked.map(({ subgraph }) => subgraph))).toEqual(new Set(['organization', 'career']));
  expect(asked.filter((line) => !given.has(line.requestId))).toEqual([]);
});
