import { mapData, useQuery, type TaskItem } from '@takara/web-kit';
import { SideAssignmentTasksDocument } from '../../gql/graphql.ts';

/** What waits for the reader in career, each with the way straight to its form: one request for all. */
export const useSideAssignmentTasks = () =>
  mapData(useQuery(SideAssignmentTasksDocument), ({ sideAssignmentTasks, selfDeclarationTasks, careerPlanTasks, supportAssignmentTasks, successionTasks, deploymentTasks, skillTasks, internalPostingTasks, outsideActivityTasks, secondmentTasks }): TaskItem[] =>
    [...(sideAssignmentTasks ?? []), ...(selfDeclarationTasks ?? []), ...(careerPlanTasks ?? []), ...(supportAssignmentTasks ?? []), ...(successionTasks ?? []), ...(deploymentTasks ?? []), ...(skillTasks ?? []), ...(internalPostingTasks ?? []), ...(outsideActivityTasks ?? []), ...(secondmentTasks ?? [])].map(({ id, title, reason, dueOn, since, path }) => ({ id, title: title ?? '', reason: reason ?? '', dueOn, since, to: path })));
