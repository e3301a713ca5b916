import { failedPublishing } from '../protections.ts';
import { must, type Scenario } from '../scenario.ts';
import { delegate, tellDuring } from '../telling.ts';

export const factScenarios: readonly Scenario[] = [
  {
    title: 'NATS を kill -9 し、その間に代決を三つ定め、起動し直す',
    expects: '操作は待たされず、事実はあとですべて、一度ずつ届く',
    protection: failedPublishing,
    run: (world) =>
      tellDuring(world, async () => {
        await world.nats.kill();
        for (let times = 0; times < 3; times++) await delegate(world);
        // Until the relay has tried, and failed, to hand one over.
        const tried = world.logs().length;
        await world.until('リレーが運ぼうとしません', async () => /"outbox":"organization"/.test(world.logs().slice(tried)), 15).catch(() => {});
        await world.restart('nats');
      }),
  },
  {
    title: 'NATS が黙り、その間に代決を定める',
    expects: '操作は待たされず、話し出せば事実はすべて届く',
    protection: failedPublishing,
    async run(world) {
      let took = 0;
      const seen = await tellDuring(world, async () => {
        await world.proxies.nats.be('silent');
        const began = performance.now();
        await delegate(world);
        took = performance.now() - began;
        const tried = world.logs().length;
        await world.until('リレーが運ぼうとしません', async () => /"outbox":"organization"/.test(world.logs().slice(tried)), 15).catch(() => {});
        await world.proxies.nats.be('pass');
      });
      must(took < 5_000, `操作が ${Math.round(took)} ミリ秒待たされました`);
      return `操作は ${Math.round(took)} ミリ秒、${seen}`;
    },
  },
  {
    title: '受け取る career を kill -9 し、起動する前に代決を定める。三度',
    expects: '事実は失われず、二度効くこともない',
    protection: {
      without: 'JetStream は、career がどこまで受け取ったかを覚えない',
      changes: [
        { file: 'packages/subgraph-kit/src/events/jetstream-bus.ts', text: 'const durable = `${module}-from-${source}`;', replacement: 'const durable = `${module}-from-${source}-${process.pid}`;' },
        { file: 'packages/subgraph-kit/src/events/jetstream-bus.ts', text: 'deliver_policy: DeliverPolicy.All,', replacement: 'deliver_policy: DeliverPolicy.New,' },
      ],
    },
    run: (world) =>
      tellDuring(world, async () => {
        for (let times = 0; times < 3; times++) {
          const pid = world.pidOf('subgraph-career');
          process.kill(pid, 'SIGKILL');
          await delegate(world);
          await world.until('career が起動しません', async () => world.pidOf('subgraph-career') !== pid);
        }
      }),
  },
];
