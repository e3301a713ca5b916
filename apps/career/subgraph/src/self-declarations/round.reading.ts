import { fiscalYearOf, perRequest, type RequestContext } from '@takara/subgraph-kit';
import { Round } from './round.entity.ts';
import { lastDayOf, ROUND_STATES } from './round.ts';
import type { RoundType } from './round.type.ts';
import { sourceOf } from '../sources.ts';
import { settingsInForce } from './settings.ts';

/** Every round there has been, the newest first. One statement a request. */
export const roundsOf = (context: RequestContext): Promise<Round[]> => perRequest(context, 'self-declarations:rounds', () => context.em.find(Round, {}, { orderBy: { fiscalYear: 'desc' } }));

/** That of the fiscal year in which today lies; null while 人事課 has not opened it. */
export const currentRound = async (context: RequestContext): Promise<Round | null> => (await roundsOf(context)).find(({ fiscalYear }) => fiscalYear === fiscalYearOf(context.actor.on)) ?? null;

export function shownRound(round: Round, on: string): RoundType {
  const { lateDays } = settingsInForce();
  const { id, fiscalYear, opensOn, deadline } = round;
  const state = round.stateOn(on, lateDays);
  return { id, fiscalYear, opensOn, deadline, lastDay: lastDayOf(round, lateDays), state, stateLabel: ROUND_STATES[state], lateDays, lateDaysSource: sourceOf('career.selfDeclaration.lateDays') };
}
