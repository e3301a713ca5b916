import {
  getNamedType,
  isCompositeType,
  isInterfaceType,
  isObjectType,
  Kind,
  visit,
  type DocumentNode,
  type FieldNode,
  type GraphQLCompositeType,
  type GraphQLField,
  type GraphQLSchema,
  type OperationDefinitionNode,
  type SelectionSetNode,
  type ValueNode,
} from 'graphql';

/** How heavy an operation is once its fragments stand where they are spread and its pages are as long as they may get. */
export interface Weight {
  depth: number;
  /** Fields in the answer, at most. */
  cost: number;
  rootFields: number;
  largestPage: number;
  aliases: number;
  directives: number;
  introspects: boolean;
}

/** A list with a page argument that is not given. The kit's own default is the same. */
const USUAL_PAGE = 25;
const PAGE_ARGUMENTS = ['first', 'last', 'limit', 'pageSize'];

/**
 * Weighs every fragment once and multiplies, so that a bomb of 2^22 expanded fields costs as many steps as it has characters.
 * The document may be invalid: what is unknown weighs little, and validation, which comes later, refuses it.
 */
export function weigh(schema: GraphQLSchema, document: DocumentNode, operation: OperationDefinitionNode, variables: Record<string, unknown>): Weight {
  const scales = new Scales(schema, document, operation, variables);
  const { depth, cost, width } = scales.selections(operation.selectionSet, schema.getRootType(operation.operation));
  return { depth, cost, rootFields: width, largestPage: scales.largestPage, ...marksOf(document) };
}

interface Load {
  depth: number;
  cost: number;
  width: number;
}
const NOTHING: Load = { depth: 0, cost: 0, width: 0 };
const beside = (one: Load, other: Load): Load => ({ depth: Math.max(one.depth, other.depth), cost: one.cost + other.cost, width: one.width + other.width });

class Scales {
  largestPage = 0;
  readonly #schema: GraphQLSchema;
  readonly #variables: Map<string, unknown>;
  readonly #fragments: Map<string, { typeName: string; selectionSet: SelectionSetNode; load?: Load }>;

  constructor(schema: GraphQLSchema, document: DocumentNode, operation: OperationDefinitionNode, variables: Record<string, unknown>) {
    this.#schema = schema;
    this.#variables = new Map(operation.variableDefinitions?.map(({ variable: { name }, defaultValue }) => [name.value, variables[name.value] ?? literalNumber(defaultValue)]));
    this.#fragments = new Map(
      document.definitions.flatMap((one) => (one.kind === Kind.FRAGMENT_DEFINITION ? [[one.name.value, { typeName: one.typeCondition.name.value, selectionSet: one.selectionSet }]] : [])),
    );
  }

  selections(set: SelectionSetNode, parent: GraphQLCompositeType | null | undefined): Load {
    let load = NOTHING;
    for (const selection of set.selections) {
      if (selection.kind === Kind.FIELD) load = beside(load, this.#field(selection, parent));
      else if (selection.kind === Kind.FRAGMENT_SPREAD) load = beside(load, this.#fragment(selection.name.value));
      else load = beside(load, this.selections(selection.selectionSet, selection.typeCondition ? this.#type(selection.typeCondition.name.value) : parent));
    }
    return load;
  }

  #field(field: FieldNode, parent: GraphQLCompositeType | null | undefined): Load {
    if (!field.selectionSet) return { depth: 1, cost: 1, width: 1 };
    const definition = isObjectType(parent) || isInterfaceType(parent) ? parent.getFields()[field.name.value] : undefined;
    const type = definition && getNamedType(definition.type);
    const inside = this.selections(field.selectionSet, isCompositeType(type) ? type : null);
    // The schema's own shape is 15 deep in the query that every tool sends; graphql-js bounds that one by itself.
    const depth = field.name.value.startsWith('__') ? 1 : 1 + inside.depth;
    return { depth, cost: 1 + this.#page(field, definition) * inside.cost, width: 1 };
  }

  #fragment(name: string): Load {
    const fragment = this.#fragments.get(name);
    if (!fragment) return NOTHING;
    if (!fragment.load) {
      fragment.load = NOTHING; // A fragment within itself is invalid: validation says so.
      fragment.load = this.selections(fragment.selectionSet, this.#type(fragment.typeName));
    }
    return fragment.load;
  }

  /** How many times the selections of a field may come back. Lists that have no pages are short by the house's rule. */
  #page(field: FieldNode, definition: GraphQLField<unknown, unknown> | undefined): number {
    const written = field.arguments?.filter(({ name }) => PAGE_ARGUMENTS.includes(name.value)) ?? [];
    const sizes = written.map(({ value }) => (value.kind === Kind.VARIABLE ? this.#variables.get(value.name.value) : literalNumber(value))).filter((size) => typeof size === 'number');
    if (sizes.length > 0) {
      const size = Math.max(...sizes, 0);
      this.largestPage = Math.max(this.largestPage, size);
      return size;
    }
    return definition?.args.some(({ name }) => PAGE_ARGUMENTS.includes(name)) ? USUAL_PAGE : 1;
  }

  #type(name: string): GraphQLCompositeType | null {
    const type = this.#schema.getType(name);
    return isCompositeType(type) ? type : null;
  }
}

const literalNumber = (value: ValueNode | undefined) => (value?.kind === Kind.INT ? Number(value.value) : undefined);

type Marks = Pick<Weight, 'aliases' | 'directives' | 'introspects'>;

/** Of documents that are kept: whatever the variables are, these stay. */
const knownMarks = new WeakMap<DocumentNode, Marks>();

function marksOf(document: DocumentNode): Marks {
  const known = knownMarks.get(document) ?? countMarks(document);
  knownMarks.set(document, known);
  return known;
}

function countMarks(document: DocumentNode): Marks {
  const marks = { aliases: 0, directives: 0, introspects: false };
  visit(document, {
    Field(field) {
      if (field.alias) marks.aliases++;
      if (field.name.value === '__schema' || field.name.value === '__type') marks.introspects = true;
    },
    Directive: () => void marks.directives++,
  });
  return marks;
}

/** The operation a request means, or undefined when the document leaves it open. */
export function chooseOperation(document: DocumentNode, operationName: string | undefined): OperationDefinitionNode | undefined {
  const operations = document.definitions.filter((one) => one.kind === Kind.OPERATION_DEFINITION);
  return operationName ? operations.find(({ name }) => name?.value === operationName) : operations.length === 1 ? operations[0] : undefined;
}

