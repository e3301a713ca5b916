import type { SqlEntityManager } from '@mikro-orm/sql';
import { perRequest, type RequestContext } from '@takara/subgraph-kit';
import { countFamilies, countStaff, readPool, type Staff } from './pool.reading.ts';
import { settings } from './request.reading.ts';
import { TargetRow } from './staff.entity.ts';
import { standingOf, type StandingKey } from './standing.ts';

export const poolOf = (context: RequestContext): Promise<Staff[]> => perRequest(context, 'deployments:pool', () => readPool(context.em, context.actor.on, settings));

/** A family's people and what is aimed at. */
export interface Family {
  readonly id: string;
  readonly label: string;
  readonly people: number;
  readonly target: number;
  readonly targetIsSet: boolean;
  readonly fillPercent: number;
}

/** The target is what 人事課 has set, else the pack's share of the staff, at least one. */
export const targetOf = (share: number, staff: number, set: number | undefined): number => set ?? Math.max(1, Math.round((staff * share) / 100));

/** All technical families in the order of the pack. Three statements. */
export async function readFamilies(em: SqlEntityManager, today: string): Promise<Family[]> {
  const [all, counts] = [await countStaff(em, today, settings), await countFamilies(em, today, settings)];
  const targets = new Map((await em.find(TargetRow, {})).map(({ family, people }) => [family, people]));
  return [...settings.targetShares].map(([id, share]) => {
    const [people, target] = [counts.get(id) ?? 0, targetOf(share, all, targets.get(id))];
    return { id, label: settings.labels.get(id) ?? id, people, target, targetIsSet: targets.has(id), fillPercent: Math.floor((people * 100) / target) };
  });
}

export const countStandings = (pool: readonly Staff[], family: string, today: string, standing: StandingKey): number => pool.filter((staff) => staff.family === family && standingOf(staff, today, settings.restDays).standing === standing).length;
