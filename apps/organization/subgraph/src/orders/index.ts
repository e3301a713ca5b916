import { DIRECTORY_FACTS, type Feature } from '@takara/subgraph-kit';
import { assignmentFactSchema } from '../directory-facts.ts';
import { readableOrder } from './order.policy.ts';
import { OrderResolver } from './order.resolver.ts';
import { PersonnelOrder } from './personnel-order.entity.ts';

export const orders: Feature = {
  entities: [PersonnelOrder],
  resolvers: [OrderResolver],
  readable: { PersonnelOrder: readableOrder },
  publishes: { [DIRECTORY_FACTS.assignment]: assignmentFactSchema },
};
