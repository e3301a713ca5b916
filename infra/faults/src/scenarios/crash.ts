import { draft, isDone, rowsOf } from '../deeds.ts';
import { idempotencyKey, inboxAndMessageId, inboxMark, markAfterPublishing, oneTransaction } from '../protections.ts';
import { must, type Protection, type Scenario } from '../scenario.ts';
import { delegate, tellDuring } from '../telling.ts';
import type { World } from '../world.ts';

/** career dies in the middle of a write; whoever asked sends it again under the same key. */
const ofDeeds: readonly Scenario[] = ([
  ['コミットの直前に', 'before-commit', oneTransaction],
  ['コミットの直後に', 'after-commit', idempotencyKey],
] as const).map(([when, point, protection]) => ({
  title: `書き込みの途中、${when} career が落ちる（kill -9）`,
  expects: '同じ受付番号で送り直せば、書き込みは一度だけ',
  protection,
  async run(world) {
    const [title, key] = [`途中 ${crypto.randomUUID()}`, crypto.randomUUID()];
    await draft(world, `${title} 前`);
    await world.dieAt(point, 'subgraph-career', () => draft(world, title, key).catch(() => null));
    await world.until('送り直せません', async () => isDone(await draft(world, title, key)));
    must((await rowsOf(world, title)) === 1, `${await rowsOf(world, title)} 行になりました`);
    return '送り直して 1 行';
  },
}));

/** The module that dies, and where, on the way of one fact from organization to career. */
const ON_THE_WAY: readonly [what: string, point: Parameters<World['dieAt']>[0], part: Parameters<World['dieAt']>[1], protection: Protection][] = [
  ['コミットしたあと、運ぶ前に organization が', 'before-publish', 'subgraph-organization', markAfterPublishing],
  ['運んだあと、印を付ける前に organization が', 'after-publish', 'subgraph-organization', inboxAndMessageId],
  [
    '受け取ったあと、書き留める前に career が', 'before-receipt', 'subgraph-career',
    {
      without: 'career は、書き留める前に JetStream へ「受け取った」と言う',
      changes: [{ file: 'packages/subgraph-kit/src/events/jetstream-bus.ts', text: "crashPoint('before-receipt');", replacement: "message.ack(); await new Promise((resolve) => setTimeout(resolve, 200)); crashPoint('before-receipt');" }],
    },
  ],
  ['書き留めたあと、JetStream へ言う前に career が', 'after-receipt', 'subgraph-career', inboxMark],
  ['効かせたあと、コミットの前に career が', 'after-delivery', 'subgraph-career', markAfterPublishing],
];

const ofFacts: readonly Scenario[] = ON_THE_WAY.map(([what, point, part, protection]) => ({
  title: `事実を${what}落ちる（kill -9）`,
  expects: '事実は失われず、一度だけ効く',
  protection,
  run: (world) => tellDuring(world, () => world.dieAt(point, part, () => delegate(world))),
}));

export const crashScenarios: readonly Scenario[] = [...ofDeeds, ...ofFacts];
