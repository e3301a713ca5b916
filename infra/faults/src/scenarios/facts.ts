import { setTimeout as pause } from 'node:timers/promises';
import { must, type Scenario } from '../scenario.ts';
import type { World } from '../world.ts';

/** Every fact that organization told is in effect in career, once; answers with how many there are. */
async function delivered(world: World, seconds = 60): Promise<number> {
  await world.until('届いていない事実があります', async () => {
    const [open] = await world.sql<{ open: number }>(`select (select count(*) from organization.outbox where sent_at is null)::int + (select count(*) from career.inbound)::int + (select count(*) from organization.outbox o where type like 'takara.organization.%' and sent_at is not null and not exists (select 1 from career.inbox i where i.event_id = o.event_id))::int as open`);
    return open!.open === 0;
  }, seconds);
  const [row] = await world.sql<{ facts: number; doubled: number }>('select (select count(*) from organization.outbox)::int as facts, (select count(*) from (select 1 from career.inbox group by event_id, consumer having count(*) > 1) twice)::int as doubled');
  must(row!.doubled === 0, `${row!.doubled} 件が二度効きました`);
  return row!.facts;
}

let days = 1;
/** A delegation of the 所属長: a duty fact that every module takes in. */
async function delegate(world: World): Promise<string> {
  const { data } = await world.ask('unit-head', 'DelegateForm');
  const duty = data.viewer.duties.find(({ availableActions }: any) => availableActions.some(({ action, enabled }: any) => action === 'DELEGATE' && enabled));
  const { data: people } = await world.ask('group-manager', 'MyUnitCard');
  const day = new Intl.DateTimeFormat('en-CA', { timeZone: 'Asia/Tokyo' }).format(Date.now() + ++days * 86_400_000);
  const answer = await world.ask('unit-head', 'DelegateDuty', { input: { idempotencyKey: crypto.randomUUID(), dutyId: duty.id, delegateId: people.viewer.employee.id, from: day, to: day, reason: '出張のため' } });
  must(answer.errors.length === 0, JSON.stringify(answer.errors[0]));
  return day;
}

export const factScenarios: readonly Scenario[] = [
  {
    title: 'NATS を kill -9 し、その間に代決を三つ定め、起動し直す',
    expects: '操作は待たされず、事実はあとですべて、一度ずつ届く',
    async run(world) {
      const before = await delivered(world);
      await world.nats.kill();
      for (let times = 0; times < 3; times++) await delegate(world);
      await pause(500);
      await world.restart('nats');
      const after = await delivered(world);
      must(after > before, '事実がありません');
      return `${after - before} 件の事実が、すべて一度ずつ届いた`;
    },
  },
  {
    title: 'NATS が黙る',
    expects: '操作は待たされず、話し出せば事実はすべて届く',
    async run(world) {
      const before = await delivered(world);
      await world.proxies.nats.be('silent');
      const began = performance.now();
      await delegate(world);
      const took = performance.now() - began;
      await world.proxies.nats.be('pass');
      const after = await delivered(world, 90);
      must(after > before, '事実がありません');
      return `操作は ${Math.round(took)} ミリ秒、${after - before} 件が届いた`;
    },
  },
  {
    title: '受け取る career を kill -9 しながら代決を定める',
    expects: '事実は失われず、二度効くこともない',
    async run(world) {
      const before = await delivered(world);
      for (let times = 0; times < 3; times++) {
        await delegate(world);
        process.kill(world.pidOf('subgraph-career'), 'SIGKILL');
        await world.until('career が起動しません', async () => (world.pidOf('subgraph-career'), true), 30);
        await pause(1_000);
      }
      const after = await delivered(world, 90);
      must(after > before, '事実がありません');
      return `${after - before} 件の事実が、すべて一度ずつ届いた`;
    },
  },
];
