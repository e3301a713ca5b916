import { parse, type DocumentNode, type GraphQLSchema } from 'graphql';
import { KEPT } from '../executor/executing-gateway.ts';
import { Refused } from './graph-error.ts';
import type { GraphRequest } from './graph-request.ts';
import { RecentlyUsed } from './recently-used.ts';
import { isParseable } from './scan.ts';
import { chooseOperation, weigh, type Weight } from './weight.ts';
import type { GraphSettings } from '../settings.ts';

export type AdHocLimits = Pick<GraphSettings, 'tokens' | 'depth' | 'cost' | 'aliases' | 'rootFields' | 'directives' | 'pageSize'>;

/** The longest text among those that are kept: an analyst's page repeats its few queries. */
const KEPT_LENGTH = 8_000;

/** Weight → limit → what a person calls it. */
const MEASURES = [
  ['depth', 'depth', '深さ'],
  ['cost', 'cost', '費用'],
  ['aliases', 'aliases', '別名の数'],
  ['rootFields', 'rootFields', '最上位の項目の数'],
  ['directives', 'directives', 'ディレクティブの数'],
  ['largestPage', 'pageSize', '一ページの件数'],
] as const satisfies readonly (readonly [keyof Weight, keyof AdHocLimits, string])[];

/**
 * Turns down an operation that nobody reviewed and that would cost too much, before it is validated: validation itself is
 * quadratic in places. Throws Refused. What cannot be parsed passes, and Apollo Server says why.
 */
export function adHocGuard(limits: AdHocLimits) {
  const parsed = new RecentlyUsed<string, DocumentNode | null>(KEPT);

  return (request: GraphRequest, schema: GraphQLSchema, mayIntrospect: boolean): void => {
    const parseOnce = () => parseWithin(request.query, limits.tokens);
    const document = request.query.length > KEPT_LENGTH ? parseOnce() : parsed.getOrMake(request.query, parseOnce);
    const operation = document && chooseOperation(document, request.operationName);
    if (!document || !operation) return;
    const weight = weigh(schema, document, operation, request.variables ?? {});
    if (weight.introspects && !mayIntrospect) throw new Refused('GRAPHQL_VALIDATION_FAILED', 'スキーマの照会は許されていません');
    for (const [measure, limit, name] of MEASURES)
      if (weight[measure] > limits[limit]) throw new Refused('OPERATION_TOO_LARGE', `${name}は ${limits[limit]} までです`);
  };
}

function parseWithin(text: string, tokens: number): DocumentNode | null {
  if (!isParseable(text, tokens)) throw new Refused('OPERATION_TOO_LARGE', `語の数は ${tokens} までです`);
  try {
    return parse(text, { noLocation: true });
  } catch {
    return null;
  }
}
