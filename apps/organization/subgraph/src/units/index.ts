import { DIRECTORY_FACTS, type Feature } from '@takara/subgraph-kit';
import { unitFactSchema, unitLineageFactSchema } from '../directory-facts.ts';
import { Unit, UnitLineage } from './unit.entity.ts';
import { unitOf } from './unit.loader.ts';
import { UnitLineageResolver, UnitResolver } from './unit.resolver.ts';

export const units: Feature = {
  entities: [Unit, UnitLineage],
  resolvers: [UnitResolver, UnitLineageResolver],
  references: { OrganizationUnit: (asked, context) => unitOf(context).loadMany(asked.map(({ id }) => id)) },
  publishes: { [DIRECTORY_FACTS.unit]: unitFactSchema, [DIRECTORY_FACTS.unitLineage]: unitLineageFactSchema },
};
