import { eraFiscalYear } from '@takara/subgraph-kit/era-dates';
import { fiscalYearOf, type RequestContext } from '@takara/subgraph-kit';
import { addDays, dayName } from '../day.ts';
import { Declaration } from './declaration.entity.ts';
import { readable } from './declaration.reading.ts';
import { standingOf } from '../standing.policy.ts';
import { isConcerned } from './progress.reading.ts';
import type { Round } from './round.entity.ts';
import { mayRunRounds } from './round.policy.ts';
import { currentRound } from './round.reading.ts';
import { lastDayOf } from './round.ts';
import { dayIn, settingsInForce } from './settings.ts';
import type { TaskType, UpcomingType } from './task.type.ts';

const OWN_PAGE = '/career/self-declaration';
const PEOPLE_PAGE = '/career/self-declaration/people?unread=true';
const ROUND_PAGE = '/career/self-declaration/round';

/** All that waits for the reader: derived from the day and the state, gone when it is done. */
export async function tasksOf(context: RequestContext): Promise<TaskType[]> {
  const round = await currentRound(context);
  const tasks = await Promise.all([round && toDeclare(context, round), round && toRead(context, round), round ? null : toOpen(context)]);
  return tasks.filter((task) => task !== null);
}

/** From some days before the deadline (pack) until late ones are taken no more, for whoever has not handed in theirs. */
async function toDeclare(context: RequestContext, round: Round): Promise<TaskType | null> {
  const { on } = context.actor;
  const { remindDaysBefore, lateDays } = settingsInForce();
  const state = round.stateOn(on, lateDays);
  const from = [addDays(round.deadline, -remindDaysBefore), round.opensOn].sort()[1]!;
  if ((state !== 'OPEN' && state !== 'LATE') || on < from || !(await owes(context))) return null;
  const lastDay = lastDayOf(round, lateDays);
  const year = eraFiscalYear(round.fiscalYear);
  return {
    id: `DECLARE:${round.id}`, path: OWN_PAGE, since: startOf(from), dueOn: state === 'LATE' ? lastDay : round.deadline,
    title: state === 'LATE' ? `締切を過ぎた${year}の自己申告を出す` : `${year}の自己申告を出す`,
    reason: state === 'LATE' ? `締切は${dayName(round.deadline)}でした。${dayName(lastDay)}までは、遅れた提出として受け付けます。` : '異動の希望や得意なことを、年に一度、所属長と人事課に伝えます。',
  };
}

const owes = async (context: RequestContext): Promise<boolean> => {
  const { em, actor } = context;
  return (await isConcerned(context)) && (await em.count(Declaration, { employeeId: actor.employeeId, fiscalYear: fiscalYearOf(actor.on), state: 'SUBMITTED' })) === 0;
};

/** One line for all that came in and has not been read. */
async function toRead(context: RequestContext, round: Round): Promise<TaskType | null> {
  const { peopleIds } = await standingOf(context);
  if (peopleIds.length === 0) return null;
  const unread = await context.em.find(Declaration, await readable(context, { employeeId: { $in: [...peopleIds] }, fiscalYear: round.fiscalYear, state: 'SUBMITTED', readAt: null }), { fields: ['sharedAt'], orderBy: { sharedAt: 'asc' } });
  const [first] = unread;
  return first ? { id: `READ:${round.id}`, path: PEOPLE_PAGE, since: first.sharedAt!, dueOn: null, title: `職員の自己申告を読む（${unread.length}件）`, reason: '所属長が読む部分が届きました。読んだら、本人に伝えてください。' } : null;
}

/** 人事課 opens the year's round; said as long before as a deadline is. */
async function toOpen(context: RequestContext): Promise<TaskType | null> {
  if (!mayRunRounds(context.actor)) return null;
  const { on } = context.actor;
  const { opensOn, remindDaysBefore } = settingsInForce();
  const fiscalYear = fiscalYearOf(on);
  const day = dayIn(fiscalYear, opensOn);
  const from = addDays(day, -remindDaysBefore);
  return on < from ? null : { id: `OPEN:${fiscalYear}`, path: ROUND_PAGE, since: startOf(from), dueOn: day, title: `${eraFiscalYear(fiscalYear)}の自己申告を開く`, reason: '開くと、職員が書けるようになります。始まりの日と締切を決めてください。' };
}

/** What is ahead and wants nothing yet: the day on which one can write, and the deadline while it is no やること. */
export async function upcomingFor(context: RequestContext): Promise<UpcomingType[]> {
  const round = await currentRound(context);
  if (!round || !(await owes(context))) return [];
  const { on } = context.actor;
  const year = eraFiscalYear(round.fiscalYear);
  if (on < round.opensOn) return [{ id: `OPENS:${round.id}`, on: round.opensOn, title: `${year}の自己申告が始まる`, reason: `${dayName(round.deadline)}までに出します。`, path: OWN_PAGE }];
  if (on < addDays(round.deadline, -settingsInForce().remindDaysBefore)) return [{ id: `DEADLINE:${round.id}`, on: round.deadline, title: `${year}の自己申告の締切`, reason: '書きかけは、いつでも保存して続きを書けます。', path: OWN_PAGE }];
  return [];
}

const startOf = (day: string) => new Date(`${day}T00:00:00+09:00`);
