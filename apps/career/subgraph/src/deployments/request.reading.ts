import type { MongoAbility } from '@casl/ability';
import type { SqlEntityManager } from '@mikro-orm/sql';
import { isUuid, may, notFound, perRequest, type Loader, type RequestContext } from '@takara/subgraph-kit';
import DataLoader from 'dataloader';
import { DeploymentRow, DeploymentStep } from './deployment.entity.ts';
import { deploymentRights, deploymentStandingOf } from './deployment.policy.ts';
import { settingsInForce } from './limits.ts';
import { NeedRow, RequestRow } from './request.entity.ts';
import { openSeats, shownState, type RequestState } from './request.ts';

export const settings = settingsInForce();

/** A request with all that belongs to it. `members`: everybody ever asked, in the order of the needs. */
export interface SupportRequest {
  readonly id: string;
  readonly row: RequestRow;
  readonly needs: readonly NeedRow[];
  readonly members: readonly DeploymentRow[];
  readonly state: RequestState;
  /** Seats without anybody who is asked or has agreed. */
  readonly open: number;
}

export const rightsOf = (context: RequestContext): Promise<MongoAbility> => perRequest(context, 'deployments:rights', async () => deploymentRights(await deploymentStandingOf(context)));

/** Whole requests. Three statements, however many. */
export async function readRequests(em: SqlEntityManager, today: string, ids: readonly string[] | 'ALL'): Promise<SupportRequest[]> {
  if (ids.length === 0) return [];
  const rows = await em.find(RequestRow, ids === 'ALL' ? {} : { id: { $in: [...ids] } }, { orderBy: { filedAt: 'desc', id: 'asc' } });
  const among = { requestId: { $in: rows.map(({ id }) => id) } };
  const needs = Map.groupBy(await em.find(NeedRow, among, { orderBy: { place: 'asc' } }), ({ requestId }) => requestId);
  const members = Map.groupBy(await em.find(DeploymentRow, among, { orderBy: { id: 'asc' } }), ({ requestId }) => requestId);
  return rows.map((row) => {
    const [wanted, asked] = [needs.get(row.id) ?? [], members.get(row.id) ?? []];
    const open = wanted.reduce((sum, { id, people }) => sum + openSeats(people, asked.filter(({ needId }) => needId === id).map(({ state }) => state)), 0);
    const byNeed = wanted.flatMap(({ id }) => asked.filter(({ needId }) => needId === id));
    return { id: row.id, row, needs: wanted, members: byNeed, state: shownState(row.state, asked, today, settings.restDays), open };
  });
}

/** Those of a request whom the reader may see. */
export const membersFor = (rights: MongoAbility, { members }: SupportRequest): DeploymentRow[] => members.filter((member) => may(rights, 'read', 'Deployment', member));
export const isThere = (rights: MongoAbility, request: SupportRequest): boolean => may(rights, 'read', 'MunicipalSupportRequest', { id: request.id }) || membersFor(rights, request).length > 0;

/** All that the reader may see, the latest first. */
export const requestsInReach = (context: RequestContext): Promise<SupportRequest[]> =>
  perRequest(context, 'deployments:requests', async () => {
    const { em, actor } = context;
    const { isPersonnel, watchesAll, headedUnitIds, departmentIds, employeeId } = await deploymentStandingOf(context);
    if (isPersonnel || watchesAll) return readRequests(em, actor.on, 'ALL');
    const seen = await em.find(DeploymentRow, { $or: [{ employeeId }, { homeUnitId: { $in: [...headedUnitIds] } }, { departmentId: { $in: [...departmentIds] } }] }, { fields: ['requestId'] });
    return readRequests(em, actor.on, [...new Set(seen.map(({ requestId }) => requestId))]);
  });

/** Throws NOT_FOUND alike for what is not there and what is not for the reader. */
export async function getRequest(context: RequestContext, id: string): Promise<SupportRequest> {
  const [found] = isUuid(id) ? await readRequests(context.em, context.actor.on, [id]) : [];
  return found && isThere(await rightsOf(context), found) ? found : Promise.reject(notFound('応援の要請'));
}

export const requestOf = (context: RequestContext): Loader<string, SupportRequest | null> =>
  perRequest(context, 'deployments:request', () => new DataLoader<string, SupportRequest | null, string>(async (ids) => {
    const found = new Map((await readRequests(context.em, context.actor.on, ids)).map((request) => [request.id, request]));
    return ids.map((id) => found.get(id) ?? null);
  }));

export const stepsOf = (context: RequestContext): Loader<string, DeploymentStep[]> =>
  perRequest(context, 'deployments:steps', () => new DataLoader<string, DeploymentStep[], string>(async (ids) => {
    const found = Map.groupBy(await context.em.find(DeploymentStep, { requestId: { $in: [...ids] } }, { orderBy: { id: 'asc' } }), ({ requestId }) => requestId);
    return ids.map((id) => found.get(id) ?? []);
  }));

/** Of people's pages: those the reader may see, the latest first. */
export const deploymentsOf = (context: RequestContext): Loader<string, DeploymentRow[]> =>
  perRequest(context, 'deployments:of-employees', () => new DataLoader<string, DeploymentRow[], string>(async (ids) => {
    const rights = await rightsOf(context);
    const rows = await context.em.find(DeploymentRow, { employeeId: { $in: [...ids] } }, { orderBy: { fromDay: 'desc', id: 'asc' } });
    const found = Map.groupBy(rows.filter((row) => may(rights, 'read', 'Deployment', row)), ({ employeeId }) => employeeId);
    return ids.map((id) => found.get(id) ?? []);
  }));

