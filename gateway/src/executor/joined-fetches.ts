import DataLoader from 'dataloader';
import { Kind, parse, print, stripIgnoredCharacters, visit, type DocumentNode, type OperationDefinitionNode } from 'graphql';
import { RecentlyUsed } from '../graph/recently-used.ts';
import type { FetchAnswer, FetchCall, FetchText, Run } from './run.ts';

/** Which fetches go out together depends on what there is to ask: so many combinations are kept written. */
const KEPT = 20;

/**
 * Fetches of one plan that ask one subgraph for entities: those of a run that go out at the same moment are one request, each
 * under a name of its own. The subgraph is asked once and finds its data for all of them at once.
 */
export class JoinedFetches<Context> {
  readonly #subgraph: string;
  readonly #texts = new RecentlyUsed<string, FetchText>(KEPT);
  readonly #ofRuns = new WeakMap<Run<Context>, DataLoader<Part, FetchAnswer>>();
  #parts = 0;

  constructor(subgraph: string) {
    this.#subgraph = subgraph;
  }

  /** How one fetch of the plan is sent. */
  add(): (run: Run<Context>, call: FetchCall) => Promise<FetchAnswer> {
    const number = this.#parts++;
    return (run, call) => {
      let ofRun = this.#ofRuns.get(run);
      if (!ofRun) this.#ofRuns.set(run, (ofRun = new DataLoader((parts) => this.#send(run, parts), { cache: false })));
      return ofRun.load({ number, call });
    };
  }

  async #send({ ask, context }: Run<Context>, parts: readonly Part[]): Promise<(FetchAnswer | Error)[]> {
    const calls = parts.map(({ call }) => call);
    const oneByOne = () => Promise.all(calls.map((call) => ask(this.#subgraph, call, context).catch((error: Error) => error)));
    if (calls.length === 1) return oneByOne();
    const text = this.#texts.getOrMake(parts.map(({ number }) => number).join(), () => joinTexts(calls));
    const answer = await ask(this.#subgraph, { text, variables: joinVariables(calls) }, context);
    // What it does not answer together, it may answer each by itself.
    if (!answer.data) return oneByOne();
    return calls.map((_, at) => partOf(answer, at));
  }
}

interface Part {
  /** Which of the plan's fetches it is of. */
  number: number;
  call: FetchCall;
}

/** The first is called as alone, so that an answer to it alone looks the same. */
const numbered = (name: string) => (at: number) => (at === 0 ? name : `${name}_${at}`);
const ENTITIES = '_entities';
/** The variable of a fetch's references. */
export const REFERENCES = 'representations';
const entitiesAt = numbered(ENTITIES);
const referencesAt = numbered(REFERENCES);

/** One operation that asks for what all of them ask for. */
function joinTexts(calls: readonly FetchCall[]): FetchText {
  const operations = calls.map(({ text: { query } }, at) => renamed(parse(query, { noLocation: true }), at).definitions[0] as OperationDefinitionNode);
  const variables = new Map(operations.flatMap(({ variableDefinitions = [] }) => variableDefinitions.map((one) => [one.variable.name.value, one])));
  const joined: OperationDefinitionNode = {
    ...operations[0]!,
    variableDefinitions: [...variables.values()],
    selectionSet: { kind: Kind.SELECTION_SET, selections: operations.flatMap(({ selectionSet }) => selectionSet.selections) },
  };
  return { query: stripIgnoredCharacters(print(joined)), operationName: calls[0]!.text.operationName };
}

function renamed(document: DocumentNode, at: number): DocumentNode {
  const called = (name: string) => ({ kind: Kind.NAME, value: name }) as const;
  return visit(document, {
    Variable: (variable) => (variable.name.value === REFERENCES ? { ...variable, name: called(referencesAt(at)) } : undefined),
    Field: { leave: (field) => (at > 0 && field.name.value === ENTITIES ? { ...field, alias: called(entitiesAt(at)) } : undefined) },
  });
}

const joinVariables = (calls: readonly FetchCall[]) =>
  Object.assign({}, ...calls.map(({ variables: { [REFERENCES]: references, ...others } }, at) => ({ ...others, [referencesAt(at)]: references }))) as FetchCall['variables'];

/** What one of them would have been answered alone. */
function partOf({ data, errors }: FetchAnswer, at: number): FetchAnswer {
  const own = errors?.flatMap((error) => {
    if (!error.path) return [error];
    return error.path[0] === entitiesAt(at) ? [{ ...error, path: [ENTITIES, ...error.path.slice(1)] }] : [];
  });
  return { data: { [ENTITIES]: data![entitiesAt(at)] }, ...(own?.length ? { errors: own } : {}) };
}
