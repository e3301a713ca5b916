import type { RequestContext } from '@takara/subgraph-kit';
import { MOST_NEWS, newsOf, type News } from '../notices/news.ts';
import { DeploymentRow, DeploymentStep } from './deployment.entity.ts';
import { deploymentStandingOf, runsDeployments } from './deployment.policy.ts';
import { DEPLOYMENT_ACTS, type DeploymentAction } from './deployment.ts';
import { RequestRow } from './request.entity.ts';
import { REQUEST_ACTS, type RequestAction } from './request.ts';
import { requestPath } from './task.reading.ts';

/** What 人事課 does at its desk before anybody is asked. */
const NO_NEWS: readonly string[] = ['FILE', 'TRIAGE'];

/** What others did on teams in which the reader, or somebody of a unit they head, is asked; and, for 人事課, on the requests one has filed oneself. */
export async function deploymentNews(context: RequestContext, since: Date): Promise<News[]> {
  const { em, actor } = context;
  const { employeeId } = actor;
  const { headedUnitIds } = await deploymentStandingOf(context);
  const asked = await em.find(DeploymentRow, { $or: [{ employeeId }, ...(headedUnitIds.length > 0 ? [{ homeUnitId: { $in: [...headedUnitIds] } }] : [])], lastDay: { $gte: since.toISOString().slice(0, 10) } }, { limit: MOST_NEWS });
  const filed = runsDeployments(actor) ? await em.find(RequestRow, { filedById: employeeId, lastDay: { $gte: since.toISOString().slice(0, 10) } }, { fields: ['id'], limit: MOST_NEWS }) : [];
  const filedIds = filed.map(({ id }) => id);
  const requestIds = [...new Set([...asked.map(({ requestId }) => requestId), ...filedIds])];
  if (requestIds.length === 0) return [];
  const steps = await em.find(DeploymentStep, { requestId: { $in: requestIds }, action: { $nin: [...NO_NEWS] }, actorId: { $ne: employeeId }, at: { $gte: since } }, { orderBy: { id: 'desc' }, limit: MOST_NEWS });
  const told = steps.filter(({ requestId, deploymentId }) => deploymentId === null || filedIds.includes(requestId) || asked.some(({ id }) => id === deploymentId));
  const towns = new Map((await em.find(RequestRow, { id: { $in: [...new Set(told.map(({ requestId }) => requestId))] } }, { fields: ['municipality'] })).map(({ id, municipality }) => [id, municipality]));
  const people = new Map((await em.find(DeploymentRow, { id: { $in: told.flatMap(({ deploymentId }) => deploymentId ?? []) } }, { fields: ['employeeId'] })).map((row) => [row.id, row.employeeId]));
  return told.map((step) => {
    const personId = step.deploymentId && people.get(step.deploymentId)!;
    const { told: words } = REQUEST_ACTS[step.action as RequestAction] ?? DEPLOYMENT_ACTS[step.action as DeploymentAction];
    return newsOf('deployments', step, afterName(words), { about: `${towns.get(step.requestId) ?? ''}への応援`, path: requestPath(step.requestId), whoseId: personId === employeeId ? null : personId });
  });
}

/** A timeline says 「所属長が同意しました」 beside a name; here the name stands before it. */
const afterName = (told: string): string => told.replace(/^所属長が/, '所属長として').replace(/^本人が/, '');
