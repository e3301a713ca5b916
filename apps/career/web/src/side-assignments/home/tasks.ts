import { mapData, useQuery, type TaskItem } from '@takara/web-kit';
import { SideAssignmentTasksDocument } from '../../gql/graphql.ts';

/** What waits for the reader in 庁内副業 and 自己申告, each with the way straight to its form: one request for both. */
export const useSideAssignmentTasks = () =>
  mapData(useQuery(SideAssignmentTasksDocument), ({ sideAssignmentTasks, selfDeclarationTasks }): TaskItem[] =>
    [...(sideAssignmentTasks ?? []), ...(selfDeclarationTasks ?? [])].map(({ id, title, reason, dueOn, since, path }) => ({ id, title: title ?? '', reason: reason ?? '', dueOn, since, to: path })));
