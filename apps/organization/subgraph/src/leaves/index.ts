import type { Feature } from '@takara/subgraph-kit';
import { absenceFactSchema } from '../directory-facts.ts';
import { Leave } from './leave.entity.ts';
import { readableLeave } from './leave.policy.ts';
import { EmployeeLeavesResolver, LeaveResolver } from './leave.resolver.ts';

export const leaves: Feature = {
  entities: [Leave],
  resolvers: [LeaveResolver, EmployeeLeavesResolver],
  readable: { Leave: readableLeave },
  publishes: { 'takara.organization.absence-changed.v1': absenceFactSchema },
};
