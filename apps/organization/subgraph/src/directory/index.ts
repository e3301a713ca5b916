import type { Feature } from '@takara/subgraph-kit';
import { SearchResolver } from './search.resolver.ts';

export const directory: Feature = { resolvers: [SearchResolver] };
