import type { Ending, Side } from './assignment.ts';

export interface AssignmentRow {
  id: string;
  applicationId: string;
  postingId: string;
  title: string;
  hostUnitId: string;
  employeeId: string;
  hoursPerMonth: number;
  firstDay: string;
  until: string;
  ending: Ending | null;
  orderedAt: string;
  personReviewed: boolean;
  hostReviewed: boolean;
}
export interface HoursRow {
  id: string;
  assignmentId: string;
  employeeId: string;
  month: string;
  hours: number;
  done: string;
  loggedAt: string;
  confirmedAt: string | null;
}
export interface ReviewRow {
  id: string;
  assignmentId: string;
  side: Side;
  authorId: string;
  comment: string;
  rating: number;
  skills: string;
  writtenAt: string;
}

/** A row of side_assignment, as `copyRows` takes it: under way by its term, nothing reviewed. */
export const buildAssignment = (assignment: Pick<AssignmentRow, 'id' | 'applicationId' | 'postingId' | 'title' | 'hostUnitId' | 'employeeId' | 'firstDay' | 'until' | 'orderedAt'> & Partial<AssignmentRow>): AssignmentRow => ({ hoursPerMonth: 8, ending: null, personReviewed: false, hostReviewed: false, ...assignment });
