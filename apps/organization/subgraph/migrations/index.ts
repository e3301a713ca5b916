import type { NamedMigration } from '@takara/subgraph-kit';
import { PeopleUnitsAndPlaces } from './001-people-units-and-places.ts';
import { DutiesAndDelegations } from './002-duties-and-delegations.ts';
import { PersonnelOrders } from './003-personnel-orders.ts';
import { DirectorySearch } from './004-directory-search.ts';
import { DirectoryViewsOverOwnTables } from './005-directory-views-over-own-tables.ts';
import { UnitsBelowInOrder } from './006-units-below-in-order.ts';
import { LineageAndDispatchesInTheDirectory } from './007-lineage-and-dispatches-in-the-directory.ts';
import { FormDrafts } from './008-form-drafts.ts';

export const migrations: readonly NamedMigration[] = [
  { name: 'organization-001-people-units-and-places', class: PeopleUnitsAndPlaces },
  { name: 'organization-002-duties-and-delegations', class: DutiesAndDelegations },
  { name: 'organization-003-personnel-orders', class: PersonnelOrders },
  { name: 'organization-004-directory-search', class: DirectorySearch },
  { name: 'organization-005-directory-views-over-own-tables', class: DirectoryViewsOverOwnTables },
  { name: 'organization-006-units-below-in-order', class: UnitsBelowInOrder },
  { name: 'organization-007-lineage-and-dispatches-in-the-directory', class: LineageAndDispatchesInTheDirectory },
  { name: 'organization-008-form-drafts', class: FormDrafts },
];
