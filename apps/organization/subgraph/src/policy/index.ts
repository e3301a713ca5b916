import { findMeasure } from '@takara/policy-aomori';
import type { Feature } from '@takara/subgraph-kit';
import { CommitmentResolver, MeasureResolver, ParameterResolver, SubItemResolver, ValueResolver } from './measure.resolver.ts';
import { InitiativeResolver, PillarResolver, PolicyResolver } from './policy.resolver.ts';

export const policy: Feature = {
  resolvers: [PolicyResolver, PillarResolver, InitiativeResolver, MeasureResolver, SubItemResolver, CommitmentResolver, ValueResolver, ParameterResolver],
  references: {
    PolicyMeasure: async (asked) =>
      asked.map(({ code }) => {
        const measure = findMeasure(String(code));
        return measure ? { ...measure } : null; // the pack is frozen, and the federation library marks what it is given
      }),
  },
};
