/* `@takara/subgraph-kit/serve`: a subgraph in a process of its own. */
export { serveModule, type ServedModule } from './serve-module.ts';
export { readServeSettings, type ServeSettings } from './serve-settings.ts';
export { serveSubgraph, type HouseSubgraph, type ServeLimits } from './serve-subgraph.ts';
