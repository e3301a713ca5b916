import { Kind } from 'graphql';
import { innermost, type JoinedType, type Joins } from './supergraph-joins.ts';

const ROOTS = new Set(['Query', 'Mutation']);

/**
 * A field that another subgraph answers is null on the day that subgraph is down. If it may not be null, its parent is lost with it,
 * up to the whole page. So: what a page reads at the root is nullable; what a module adds to another's type is nullable; and so is every
 * reference to a type whose home is elsewhere. The home of a type is the subgraph that answers most of its fields.
 */
export function findNullabilityProblems(joins: Joins): string[] {
  return [...joins.types.values()].flatMap((type) => (ROOTS.has(type.name) ? rootProblems(type) : [...additionProblems(type), ...referenceProblems(type, joins)]));
}

/** With one subgraph only, and with a mutation, which people do one at a time, there is no rest of the data to save. */
const rootProblems = ({ name, graphs, fields }: JoinedType) =>
  name === 'Mutation' || graphs.size < 2 ? [] : fields.filter(({ type }) => type.kind === Kind.NON_NULL_TYPE).map((field) => `${name}.${field.name} は最上位の項目なので、null を許す型にしてください。止まったモジュールが画面の全体を消してしまいます。`);

function additionProblems(type: JoinedType): string[] {
  const home = homeOf(type);
  return type.fields
    .filter((field) => field.type.kind === Kind.NON_NULL_TYPE && home !== null && !field.graphs.has(home))
    .map((field) => `${type.name}.${field.name} は ${spoken(field.graphs)} が ${spoken([home!])} の型に加えた項目なので、null を許す型にしてください。`);
}

function referenceProblems(type: JoinedType, { types, members }: Joins): string[] {
  return type.fields.flatMap((field) => {
    const { name, nullable } = innermost(field.type);
    if (nullable) return [];
    const foreign = (members.get(name) ?? [name]).map((member) => types.get(member)).find((target) => target && [...field.graphs].some((graph) => losesItself(target, graph)));
    return foreign ? [`${type.name}.${field.name} は ${spoken([homeOf(foreign)!])} の ${foreign.name} を指すので、null を許す型にしてください(並びなら、その一つ一つを)。`] : [];
  });
}

/** Whether one of the type, met in `graph`, is lost when its home is down: some field that may not be null is answered only elsewhere. */
const losesItself = (type: JoinedType, graph: string) =>
  type.kind === 'object' && homeOf(type) !== null && type.fields.some((field) => field.type.kind === Kind.NON_NULL_TYPE && type.graphs.has(graph) && !field.graphs.has(graph) && field.graphs.has(homeOf(type)!));

/** Null for a type that one subgraph has alone, and for values without a key that several share. */
function homeOf({ graphs, keyed, fields }: JoinedType): string | null {
  if (graphs.size < 2 || keyed.size === 0) return null;
  const answered = (graph: string) => fields.filter((field) => field.graphs.has(graph)).length;
  return [...keyed].sort((one, other) => answered(other) - answered(one) || one.localeCompare(other))[0] ?? null;
}

const spoken = (graphs: Iterable<string>) => [...graphs].map((graph) => graph.toLowerCase()).join('、');
