import type { SqlEntityManager } from '@mikro-orm/sql';
import { hasRefused, isOut } from './deployment.ts';
import { readPool, type Staff } from './pool.reading.ts';
import type { Need, Problem } from './problem.ts';
import { settings, type SupportRequest } from './request.reading.ts';

/** What is asked of the solver for the open seats of these requests, and the staff it chooses from. */
export async function readProblem(em: SqlEntityManager, today: string, requests: readonly SupportRequest[]): Promise<{ problem: Problem; staff: readonly Staff[] }> {
  const staff = await readPool(em, today, settings);
  const { restDays, mostDaysAway, homeFloorPercent, dispatchFromDays, farCountsAsDays, solverSeconds } = settings;
  return { staff, problem: { today, people: staff, needs: requests.flatMap(openNeeds), limits: { restDays, mostDaysAway, homeFloorPercent, dispatchFromDays, farCountsAsDays, solverSeconds } } };
}

function openNeeds({ row, needs, members }: SupportRequest): Need[] {
  const refusedIds = members.filter(({ state }) => hasRefused(state)).map(({ employeeId }) => employeeId);
  return needs.flatMap(({ id, family, licence, people }): Need[] => {
    const open = people - members.filter(({ needId, state }) => needId === id && isOut(state)).length;
    if (open <= 0) return [];
    return [{ id, requestId: row.id, family, licence, people: open, from: row.fromDay, lastDay: row.lastDay, district: settings.municipalities.get(row.municipality) ?? null, urgent: row.urgent, refusedIds }];
  });
}
