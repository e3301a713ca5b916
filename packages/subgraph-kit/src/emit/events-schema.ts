import { readTogether } from '../events/fact-shapes.ts';
import type { ModuleDefinition } from '../module.ts';

/** The facts a module tells (by type, with the JSON schema of `data`) and those it takes in (by type, with what it reads of `data`). */
export function eventsSchema({ name, features }: ModuleDefinition) {
  const inOrder = (facts: Record<string, unknown>) => Object.fromEntries(Object.entries(facts).sort(([a], [b]) => (a < b ? -1 : 1)));
  const consumed = Map.groupBy(features.flatMap(({ consumes = {} }) => Object.entries(consumes)), ([type]) => type);
  return {
    source: `/${name}`,
    publishes: inOrder(Object.assign({}, ...features.map((feature) => feature.publishes ?? {}))),
    consumes: inOrder(Object.fromEntries([...consumed].map(([type, all]) => [type, readTogether(type, all.map(([, { reads }]) => reads))]))),
  };
}
