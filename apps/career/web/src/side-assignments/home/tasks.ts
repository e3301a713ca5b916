import { mapData, useQuery, type TaskItem } from '@takara/web-kit';
import { SideAssignmentTasksDocument } from '../../gql/graphql.ts';

/** What waits for the reader in 庁内副業, each with the way straight to its form. */
export const useSideAssignmentTasks = () =>
  mapData(useQuery(SideAssignmentTasksDocument), ({ sideAssignmentTasks }): TaskItem[] =>
    (sideAssignmentTasks ?? []).map(({ id, title, reason, dueOn, since, path }) => ({ id, title: title ?? '', reason: reason ?? '', dueOn, since, to: path })));
