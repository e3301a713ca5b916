import { exists, moduleNames, read, type Project } from '../projects.ts';
import { whyNotUnderstood, type Schema } from './understood.ts';

interface Events {
  readonly publishes: Readonly<Record<string, Schema>>;
  readonly consumes: Readonly<Record<string, Schema>>;
}

const fileOf = (module: string) => `apps/${module}/subgraph/events.schema.json`;

/**
 * Sentences about facts that somebody takes in and nobody tells, or not as they are read there: what each module's
 * committed `events.schema.json` promises against what the others' say they read of it.
 */
export function checkFacts(projects: readonly Project[], root?: string): string[] {
  const modules = moduleNames(projects).filter((module) => exists(fileOf(module), root));
  const events = new Map(modules.map((module) => [module, JSON.parse(read(fileOf(module), root)) as Events]));
  return [...events].flatMap(([consumer, { consumes }]) =>
    Object.entries(consumes).flatMap(([type, reads]) => {
      // A fact is called takara.<who tells it>.<what happened>.v<n>.
      const teller = type.split('.')[1] ?? '';
      const told = events.get(teller)?.publishes[type];
      if (!told) return [`${fileOf(teller)}: breaks ${consumer}, which takes in ${type}: nobody tells it`];
      return whyNotUnderstood(told, reads).map((why) => `${fileOf(teller)}: breaks ${consumer}: ${type} ${why}; tell a next version beside it until ${consumer} reads that one`);
    }),
  );
}
