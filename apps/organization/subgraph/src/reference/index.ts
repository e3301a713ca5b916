import type { Feature } from '@takara/subgraph-kit';
import { findGrade } from './grade.ts';
import { JobFamily, Municipality } from './reference.entity.ts';
import { jobFamilyOf, municipalityOf } from './reference.loader.ts';
import { ReferenceResolver } from './reference.resolver.ts';

export const reference: Feature = {
  entities: [JobFamily, Municipality],
  resolvers: [ReferenceResolver],
  references: {
    Grade: async (asked) =>
      asked.map(({ code }) => {
        const grade = findGrade(String(code));
        return grade ? { ...grade } : null; // the pack is frozen, and the federation library marks what it is given
      }),
    JobFamily: async (asked, context) => jobFamilyOf(context).loadMany(asked.map(({ code }) => String(code))),
    Municipality: async (asked, context) => municipalityOf(context).loadMany(asked.map(({ code }) => String(code))),
  },
};
