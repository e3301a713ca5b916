import type { Feature } from '@takara/subgraph-kit';
import { CareerPathResolver } from './career-path.resolver.ts';

/** キャリアパス (1-1): the chart the policy prints for a job family, and where on it oneself stands. */
export const careerPaths: Feature = {
  resolvers: [CareerPathResolver],
  // Made for the reader alone, of the reader alone.
  readable: { CareerPath: () => 'P2', CareerPlace: () => 'P2' },
};
