import { must } from './scenario.ts';
import type { World } from './world.ts';

/* Facts that organization tells and career takes in. */

/** Until every fact that organization told is in effect in career; answers with how many there are. Throws for one that took effect twice. */
export async function delivered(world: World): Promise<number> {
  await world.until('届いていない事実があります', async () => {
    const [row] = await world.sql<{ open: number }>(`select (select count(*) from organization.outbox where sent_at is null)::int + (select count(*) from career.inbound)::int + (select count(*) from organization.outbox o where type like 'takara.organization.%' and sent_at is not null and not exists (select 1 from career.inbox i where i.event_id = o.event_id))::int as open`);
    return row!.open === 0;
  }, 90);
  const [row] = await world.sql<{ facts: number; probed: boolean }>(`select (select count(*) from organization.outbox)::int as facts, to_regclass('career.faults_effect') is not null as probed`);
  const twice = row!.probed ? await world.sql('select event_id from career.faults_effect group by event_id, consumer having count(*) > 1') : [];
  must(twice.length === 0, `${twice.length} 件の事実が二度効きました`);
  return row!.facts;
}

let days = 1;
/** A delegation of the 所属長: a duty fact that every module takes in. Resolves when it is in effect in organization. */
export async function delegate(world: World): Promise<void> {
  const { duties } = await viewer(world, 'unit-head', 'MyDuties');
  const duty = duties.find(({ availableActions }: any) => availableActions.some(({ action, enabled }: any) => action === 'DELEGATE' && enabled));
  const { employee } = await viewer(world, 'group-manager', 'MyUnitCard');
  const day = new Intl.DateTimeFormat('en-CA', { timeZone: 'Asia/Tokyo' }).format(Date.now() + ++days * 86_400_000);
  const input = { idempotencyKey: crypto.randomUUID(), dutyId: duty.id, delegateId: employee.id, from: day, to: day, reason: '出張のため' };
  // Whoever died may have done so before the answer left: asked again under the same key, it is done once.
  await world.until('代決を定められません', async () => (await world.ask('unit-head', 'DelegateDuty', { input })).errors.length === 0);
}

/** Tells while `deed` is done to the platform, and says that everything arrived once. */
export async function tellDuring(world: World, deed: () => Promise<void>): Promise<string> {
  const before = await delivered(world);
  await deed();
  // Facts come one after the other: with the next one there, nothing of those before is on its way any more.
  await delegate(world);
  const after = await delivered(world);
  must(after > before, '事実がありません');
  return `${after - before} 件の事実が、すべて一度ずつ効いた`;
}

/** What somebody reads of themselves, as soon as it can be read. */
async function viewer(world: World, persona: string, operation: string): Promise<any> {
  let data: any;
  await world.until(`${operation} を読めません`, async () => ({ data } = await world.ask(persona, operation)) && data?.viewer);
  return data.viewer;
}
