import { keptRow, shapes } from '@takara/subgraph-kit';
import { RetirementRow } from './topic.entity.ts';

const { id, day, whole, orNull } = shapes;

/** Told by organization for whoever is in service: on which days the law ends it, or a managerial post (P2). Neither birth date nor age, and no part of the directory. */
export const retirements = { 'takara.organization.retirement-changed.v1': keptRow(RetirementRow, { id, ageLimitOn: day, leavesOn: orNull(day), revision: whole }) };
