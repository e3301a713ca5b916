import type { Feature } from '@takara/subgraph-kit';
import { Unit, UnitLineage } from './unit.entity.ts';
import { unitOf } from './unit.loader.ts';
import { UnitLineageResolver, UnitResolver } from './unit.resolver.ts';

export const units: Feature = {
  entities: [Unit, UnitLineage],
  resolvers: [UnitResolver, UnitLineageResolver],
  references: { OrganizationUnit: (asked, context) => unitOf(context).loadMany(asked.map(({ id }) => id)) },
};
