import { Kind, parse, type ConstDirectiveNode, type FieldDefinitionNode, type TypeNode } from 'graphql';

/** A type of the supergraph with what its join directives say: which subgraph has it, and which answers which field. */
export interface JoinedType {
  name: string;
  kind: 'object' | 'interface';
  /** Subgraphs that have the type; `keyed`: those that can find one of it by key. */
  graphs: ReadonlySet<string>;
  keyed: ReadonlySet<string>;
  fields: readonly JoinedField[];
}
export interface JoinedField {
  name: string;
  type: TypeNode;
  /** Subgraphs that answer the field themselves. */
  graphs: ReadonlySet<string>;
  /** What it has to be told of its entity, for each subgraph that has to be. */
  requires: readonly string[];
  tier: string | null;
}
export interface Joins {
  types: ReadonlyMap<string, JoinedType>;
  /** Object types behind a union or an interface, by its name. */
  members: ReadonlyMap<string, readonly string[]>;
}

/** Types that composition adds for itself. */
const isOurs = (name: string) => !/^(join__|link__|core__|federation__)/.test(name);

export function readJoins(supergraphSdl: string): Joins {
  const types = new Map<string, JoinedType>();
  const members = new Map<string, string[]>();
  for (const definition of parse(supergraphSdl, { noLocation: true }).definitions) {
    if (definition.kind === Kind.UNION_TYPE_DEFINITION) members.set(definition.name.value, definition.types?.map(({ name }) => name.value) ?? []);
    if (definition.kind !== Kind.OBJECT_TYPE_DEFINITION && definition.kind !== Kind.INTERFACE_TYPE_DEFINITION) continue;
    const name = definition.name.value;
    if (!isOurs(name)) continue;
    const joined = applications(definition.directives, 'join__type');
    const graphs = new Set(joined.map(({ graph }) => graph!));
    const keyed = new Set(joined.filter(({ key, resolvable }) => key !== undefined && resolvable !== 'false').map(({ graph }) => graph!));
    for (const { name: parent } of definition.interfaces ?? []) members.set(parent.value, [...(members.get(parent.value) ?? []), name]);
    const fields = definition.fields?.map((field) => readField(field, graphs)) ?? [];
    types.set(name, { name, kind: definition.kind === Kind.OBJECT_TYPE_DEFINITION ? 'object' : 'interface', graphs, keyed, fields });
  }
  return { types, members };
}

function readField(field: FieldDefinitionNode, all: ReadonlySet<string>): JoinedField {
  const joined = applications(field.directives, 'join__field').filter(({ graph }) => graph !== undefined);
  const answering = joined.filter(({ external, usedOverridden }) => external !== 'true' && usedOverridden !== 'true');
  const [tier] = applications(field.directives, 'tier');
  return { name: field.name.value, type: field.type, graphs: joined.length > 0 ? new Set(answering.map(({ graph }) => graph!)) : all, requires: joined.flatMap(({ requires }) => requires ?? []), tier: tier?.level ?? null };
}

/** Each application of a directive, its arguments as text. */
const applications = (directives: readonly ConstDirectiveNode[] | undefined, name: string): Record<string, string | undefined>[] =>
  (directives ?? [])
    .filter((directive) => directive.name.value === name)
    .map((directive) => Object.fromEntries((directive.arguments ?? []).map(({ name: argument, value }) => [argument.value, 'value' in value ? String(value.value) : undefined])));

/** What the type is called under its lists, and whether one of its kind may be null. */
export function innermost(type: TypeNode): { name: string; nullable: boolean } {
  if (type.kind === Kind.LIST_TYPE) return innermost(type.type);
  if (type.kind === Kind.NAMED_TYPE) return { name: type.name.value, nullable: true };
  return type.type.kind === Kind.NAMED_TYPE ? { name: type.type.name.value, nullable: false } : innermost(type.type);
}
