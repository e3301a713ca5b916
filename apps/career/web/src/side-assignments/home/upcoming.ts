import { mapData, useQuery, type UpcomingItem } from '@takara/web-kit';
import { SideAssignmentUpcomingDocument } from '../../gql/graphql.ts';

/** What is about to happen in the reader's own 庁内副業 and in that of their people and their unit, and the days of 自己申告. */
export const useSideAssignmentsUpcoming = () =>
  mapData(useQuery(SideAssignmentUpcomingDocument), ({ sideAssignmentUpcoming, selfDeclarationUpcoming }): UpcomingItem[] =>
    [...(sideAssignmentUpcoming ?? []), ...(selfDeclarationUpcoming ?? [])].flatMap(({ id, on, title, reason, path }) => (on ? [{ id, on, title: title ?? '', reason: reason ?? '', to: path }] : [])));
