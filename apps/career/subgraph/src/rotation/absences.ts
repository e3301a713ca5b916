import { keptRow, shapes } from '@takara/subgraph-kit';
import { Absence } from './record.entity.ts';

const { id, day, whole, orNull } = shapes;

/** Told by organization when a leave begins, ends or is corrected: days only, neither kind nor reason (P2). */
export const absences = { 'takara.organization.absence-changed.v1': keptRow(Absence, { id, employeeId: id, validFrom: day, validTo: orNull(day), revision: whole }) };
