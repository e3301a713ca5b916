import { Kind, OperationTypeNode, parse, validate } from 'graphql';
import { compileOperation, type CompiledOperation, type Supergraph } from '../executor/operation.ts';
import type { GraphContext } from './graph-context.ts';

/** One registered operation, ready to be answered for any variables. */
export interface TrustedOperation extends CompiledOperation<GraphContext> {
  /** `query EmployeePage`, for the log. */
  readonly title: string;
  readonly writes: boolean;
}

/** The operations of one registered document, by name; null: it does not fit the graph. */
type OfDocument = ReadonlyMap<string, TrustedOperation> | null;

/** Reads, validates, plans and compiles each registered document once for a supergraph; none outlives it. */
export class TrustedOperations {
  readonly #supergraph: () => Supergraph;
  readonly #known = new Map<string, OfDocument>();
  #of: unknown;

  constructor(supergraph: () => Supergraph) {
    this.#supergraph = supergraph;
  }

  /** Null when the document has no such operation or leaves open which, and when it does not fit the graph. */
  find(text: string, operationName: string | undefined): TrustedOperation | null {
    const operations = this.#ofDocument(text);
    if (!operations) return null;
    if (operationName) return operations.get(operationName) ?? null;
    const [only = null] = operations.size === 1 ? operations.values() : [];
    return only;
  }

  /** Makes ready; false when the document does not fit the graph. */
  prepare(text: string): boolean {
    return this.#ofDocument(text) !== null;
  }

  #ofDocument(text: string): OfDocument {
    const supergraph = this.#supergraph();
    if (supergraph.fullSchema !== this.#of) {
      this.#known.clear();
      this.#of = supergraph.fullSchema;
    }
    let operations = this.#known.get(text);
    if (operations === undefined) this.#known.set(text, (operations = compileDocument(supergraph, text)));
    return operations;
  }
}

/** What cannot be read, validated or planned goes to Apollo Server, which meets the same and says it. */
function compileDocument(supergraph: Supergraph, text: string): OfDocument {
  try {
    const document = parse(text);
    if (validate(supergraph.apiSchema, document).length > 0) return null;
    const nodes = document.definitions.filter((one) => one.kind === Kind.OPERATION_DEFINITION);
    return new Map(nodes.map((node) => [
      node.name?.value ?? '',
      { ...compileOperation<GraphContext>(supergraph, document, node, node.name?.value), title: node.name ? `${node.operation} ${node.name.value}` : 'registered', writes: node.operation !== OperationTypeNode.QUERY },
    ]));
  } catch {
    return null;
  }
}
