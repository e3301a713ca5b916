/** The modules that are part of the graph. Each commits its part in `apps/<name>/subgraph/schema.graphql`. */
export const SUBGRAPHS = [
  'organization',
  'career',
] as const;

export type SubgraphName = (typeof SUBGRAPHS)[number];
