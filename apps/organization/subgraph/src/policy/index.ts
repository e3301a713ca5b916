import { findMeasure } from '@takara/policy-aomori';
import type { Feature } from '@takara/subgraph-kit';
import { CommitmentResolver, MeasureResolver, ParameterResolver, SubItemResolver, ValueResolver } from './measure.resolver.ts';
import { InitiativeResolver, PillarResolver, PolicyResolver } from './policy.resolver.ts';

export const policy: Feature = {
  resolvers: [PolicyResolver, PillarResolver, InitiativeResolver, MeasureResolver, SubItemResolver, CommitmentResolver, ValueResolver, ParameterResolver],
  references: { PolicyMeasure: async (asked) => asked.map(({ code }) => findMeasure(String(code)) ?? null) },
};
