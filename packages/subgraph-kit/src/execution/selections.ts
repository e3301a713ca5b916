import { getDirectiveValues, GraphQLIncludeDirective, GraphQLSkipDirective, isAbstractType, Kind, typeFromAST, type FieldNode, type FragmentDefinitionNode, type GraphQLObjectType, type GraphQLSchema, type InlineFragmentNode, type SelectionNode, type SelectionSetNode } from 'graphql';
import type { Fragments } from './answering.ts';

/** Which fields of a selection stand for an object of a type, by the name that they have in the answer and in its order. */
export class Selections {
  readonly #schema: GraphQLSchema;
  readonly #fragments: Fragments;
  readonly #variables: Record<string, unknown>;

  constructor(schema: GraphQLSchema, fragments: Fragments, variables: Record<string, unknown>) {
    this.#schema = schema;
    this.#fragments = fragments;
    this.#variables = variables;
  }

  of(type: GraphQLObjectType, sets: readonly SelectionSetNode[]): Map<string, FieldNode[]> {
    const fields = new Map<string, FieldNode[]>();
    const seen = new Set<string>();
    for (const set of sets) this.#collect(type, set, fields, seen);
    return fields;
  }

  #collect(type: GraphQLObjectType, { selections }: SelectionSetNode, into: Map<string, FieldNode[]>, seen: Set<string>): void {
    for (const selection of selections) {
      if (!this.#isIn(selection)) continue;
      if (selection.kind === Kind.FIELD) {
        const key = (selection.alias ?? selection.name).value;
        const nodes = into.get(key);
        if (nodes) nodes.push(selection);
        else into.set(key, [selection]);
        continue;
      }
      const fragment = selection.kind === Kind.FRAGMENT_SPREAD ? this.#spread(selection.name.value, seen) : selection;
      if (fragment && this.#holdsFor(fragment, type)) this.#collect(type, fragment.selectionSet, into, seen);
    }
  }

  /** A named fragment counts once in a selection. */
  #spread(name: string, seen: Set<string>): FragmentDefinitionNode | undefined {
    return seen.has(name) ? undefined : (seen.add(name), this.#fragments[name]);
  }

  #isIn(node: SelectionNode): boolean {
    if (!node.directives?.length) return true;
    if (getDirectiveValues(GraphQLSkipDirective, node, this.#variables)?.if === true) return false;
    return getDirectiveValues(GraphQLIncludeDirective, node, this.#variables)?.if !== false;
  }

  #holdsFor({ typeCondition }: FragmentDefinitionNode | InlineFragmentNode, type: GraphQLObjectType): boolean {
    if (!typeCondition) return true;
    const condition = typeFromAST(this.#schema, typeCondition);
    return condition === type || (isAbstractType(condition) && this.#schema.isSubType(condition, type));
  }
}
