import { DIRECTORY_FACTS, type Feature } from '@takara/subgraph-kit';
import { dutyFactSchema } from '../directory-facts.ts';
import { Delegation } from './delegation.entity.ts';
import { readableDelegation } from './delegation.policy.ts';
import { DelegationResolver } from './delegation.resolver.ts';
import { Duty } from './duty.entity.ts';
import { DutyResolver, EmployeeDutiesResolver } from './duty.resolver.ts';
import { ViewerResolver } from './viewer.resolver.ts';

export const duties: Feature = {
  entities: [Duty, Delegation],
  resolvers: [DutyResolver, EmployeeDutiesResolver, DelegationResolver, ViewerResolver],
  readable: { Delegation: readableDelegation },
  publishes: { [DIRECTORY_FACTS.duty]: dutyFactSchema },
};
