import { isDone, mustBeTyped, readUnit } from '../deeds.ts';
import { must, type Scenario } from '../scenario.ts';

const HOUR = 3_600;
const ACTOR_TOKEN = 'packages/subgraph-kit/src/actor-token/actor-token.ts';
const believing = {
  without: 'サブグラフは、いつのトークンでも信じる',
  changes: [{ file: ACTOR_TOKEN, text: 'clockTolerance: 5,', replacement: 'clockTolerance: 86_400,' }],
};

/** Somebody whose token career has not seen while its clock was right: what it verified once it remembers. */
const WRONG: readonly [how: string, seconds: number, persona: string][] = [
  ['1 時間進む', HOUR, 'clerk-first-year'],
  ['1 時間遅れる', -HOUR, 'clerk-fourth-year'],
];

const byAnHour: readonly Scenario[] = WRONG.map(([how, seconds, persona]) => ({
  title: `career の時計が ${how}`,
  expects: 'だれからの要求か信じられないので、型のあるエラーで断る。ほかのデータはそのまま。時計が直れば戻る',
  protection: believing,
  async run(world) {
    const read = () => world.ask(persona, 'SideAssignmentTasks');
    await world.shiftClock('subgraph-career', seconds);
    const during = await read();
    const unit = await readUnit(world);
    await world.shiftClock('subgraph-career', 0);
    const seen = mustBeTyped(during, 'やること', 'UNAUTHENTICATED');
    must(isDone(unit), 'organization まで答えなくなりました');
    const back = await world.until('戻りません', async () => isDone(await read()));
    return `${seen}、時計が直って ${Math.round(back)} ミリ秒で戻った`;
  },
}));

export const clockScenarios: readonly Scenario[] = [
  ...byAnHour,
  {
    title: 'career の時計が 3 秒遅れる',
    expects: '何も変わらない',
    protection: { without: 'サブグラフは、1 秒のずれも許さない', changes: [{ file: ACTOR_TOKEN, text: 'clockTolerance: 5,', replacement: 'clockTolerance: 0,' }] },
    async run(world) {
      await world.shiftClock('subgraph-career', -3);
      const during = await world.ask('senior-sub-manager', 'SideAssignmentTasks');
      await world.shiftClock('subgraph-career', 0);
      must(isDone(during), `答え: ${during.errors[0]?.extensions.code}`);
      return `${Math.round(during.ms)} ミリ秒で答えた`;
    },
  },
];
