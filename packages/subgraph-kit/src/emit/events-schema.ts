import type { ModuleDefinition } from '../module.ts';

/** The facts a module tells (by type, with the JSON schema of `data`) and the types of those it takes in. */
export function eventsSchema({ name, features }: ModuleDefinition) {
  const inOrder = (facts: Record<string, unknown>) => Object.fromEntries(Object.entries(facts).sort(([a], [b]) => (a < b ? -1 : 1)));
  return {
    source: `/${name}`,
    publishes: inOrder(Object.assign({}, ...features.map((feature) => feature.publishes ?? {}))),
    consumes: [...new Set(features.flatMap((feature) => Object.keys(feature.consumes ?? {})))].sort(),
  };
}
