import type { ModuleDefinition } from '@takara/subgraph-kit';
import { migrations } from '../migrations/index.ts';
import { directory } from './directory/index.ts';
import { drafts } from './drafts/index.ts';
import { duties } from './duties/index.ts';
import { employees } from './employees/index.ts';
import { leaves } from './leaves/index.ts';
import { orders } from './orders/index.ts';
import { policy } from './policy/index.ts';
import { reference } from './reference/index.ts';
import { units } from './units/index.ts';

/** People, units, posts and orders, and the policy. It lists no replica of the directory: its own tables are the directory. */
export const organization: ModuleDefinition = {
  name: 'organization',
  features: [employees, leaves, units, duties, orders, drafts, directory, policy, reference],
  migrations,
};
