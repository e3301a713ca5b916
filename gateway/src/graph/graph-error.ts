import { GraphQLError, type GraphQLFormattedError } from 'graphql';

/** Every `extensions.code` a client can meet, with the sentence it is shown and the HTTP status of a request refused whole. */
const ERRORS = {
  BAD_USER_INPUT: { status: 400, sentence: '入力の内容に誤りがあります。' },
  UNAUTHENTICATED: { status: 401, sentence: 'サインインしてください。' },
  NOT_FOUND: { status: 404, sentence: '見つかりません。' },
  CONFLICT: { status: 409, sentence: 'ほかの操作と重なりました。画面を読み直して、もう一度お試しください。' },
  GRAPHQL_PARSE_FAILED: { status: 400, sentence: '問い合わせの文を読み取れません。' },
  GRAPHQL_VALIDATION_FAILED: { status: 400, sentence: '問い合わせがスキーマに合っていません。' },
  OPERATION_TOO_LARGE: { status: 400, sentence: '問い合わせが大きすぎます。' },
  OPERATION_NOT_REGISTERED: { status: 400, sentence: 'この問い合わせは登録されていません。画面を読み直してください。' },
  BAD_REQUEST: { status: 400, sentence: '要求の形に誤りがあります。' },
  PAYLOAD_TOO_LARGE: { status: 413, sentence: '送られた内容が大きすぎます。' },
  SUBGRAPH_UNAVAILABLE: { status: 503, sentence: '一部の情報をいま取り出せません。しばらくしてから、もう一度お試しください。' },
  AUDIT_UNAVAILABLE: { status: 503, sentence: '閲覧の記録を残せないため、表示できません。しばらくしてから、もう一度お試しください。' },
  INTERNAL_SERVER_ERROR: { status: 500, sentence: '処理の途中で問題が起きました。続くときは、要求番号を添えてお知らせください。' },
} as const;

export type GraphErrorCode = keyof typeof ERRORS;
export const isGraphErrorCode = (code: unknown): code is GraphErrorCode => typeof code === 'string' && Object.hasOwn(ERRORS, code);

/** What a subgraph may say by code. The rest of what it can say concerns the gateway's own doings, and is a fault of ours to a client. */
const SAID_BY_SUBGRAPHS: ReadonlySet<string> = new Set<GraphErrorCode>(['BAD_USER_INPUT', 'UNAUTHENTICATED', 'NOT_FOUND', 'CONFLICT', 'SUBGRAPH_UNAVAILABLE', 'AUDIT_UNAVAILABLE']);
/** What a subgraph's own sentence says better than ours: which field, which rule. */
const SPEAKS_FOR_ITSELF: ReadonlySet<string> = new Set<GraphErrorCode>(['BAD_USER_INPUT', 'NOT_FOUND', 'CONFLICT']);
/** What the client wrote itself is quoted back to it, in graphql-js' words. */
const QUOTES_THE_CLIENT: ReadonlySet<string> = new Set<GraphErrorCode>(['BAD_USER_INPUT', 'GRAPHQL_PARSE_FAILED', 'GRAPHQL_VALIDATION_FAILED']);

/** A whole request that the gateway turns down before anything is asked of a subgraph. */
export class Refused extends Error {
  constructor(
    readonly code: GraphErrorCode,
    readonly detail = '',
    readonly status: number = ERRORS[code].status,
  ) {
    super(`${code}: ${detail}`);
  }
}

/** No answer to believe. `subgraph` is for the log and for counting; clients never see it. */
export const subgraphUnavailable = (subgraph: string, cause: unknown) =>
  new GraphQLError(ERRORS.SUBGRAPH_UNAVAILABLE.sentence, {
    originalError: cause instanceof Error ? cause : new Error(String(cause)),
    extensions: { code: 'SUBGRAPH_UNAVAILABLE', subgraph },
  });

/** What a client sees of an error: sentence, place, code. No stack, no service, no upstream text, no suggestion. */
export function presentError(error: GraphQLFormattedError): GraphQLFormattedError {
  const said = error.extensions?.code;
  const fromSubgraph = error.extensions?.serviceName !== undefined;
  const code = codeOf(said, fromSubgraph);
  const detail = QUOTES_THE_CLIENT.has(code) && !fromSubgraph ? withoutSuggestion(error.message) : '';
  const { sentence, field } = fromSubgraph ? ownWords(code, error.extensions) : {};
  return {
    message: (sentence ?? ERRORS[code].sentence) + (detail && `(${detail})`),
    ...(error.locations && !fromSubgraph ? { locations: error.locations } : {}),
    ...(error.path ? { path: error.path } : {}),
    extensions: { code, ...(field === undefined ? {} : { field }) },
  };
}

/** The answer to a request that was turned down whole. */
export const presentRefusal = ({ code, detail }: Refused, requestId: string): GraphQLFormattedError => ({
  message: ERRORS[code].sentence + (detail && `(${detail})`),
  extensions: { code, requestId },
});

function codeOf(said: unknown, fromSubgraph: boolean): GraphErrorCode {
  if (fromSubgraph) return typeof said === 'string' && SAID_BY_SUBGRAPHS.has(said) ? (said as GraphErrorCode) : 'INTERNAL_SERVER_ERROR';
  // Apollo's names for "which of the operations?": to a client, an operation that does not fit.
  if (said === 'OPERATION_RESOLUTION_FAILURE' || said === 'INVALID_GRAPHQL') return 'GRAPHQL_VALIDATION_FAILED';
  return isGraphErrorCode(said) ? said : 'INTERNAL_SERVER_ERROR';
}

const FIELD = /^[_A-Za-z]\w{0,60}$/;
/** One line of Japanese: what an engine or a proxy has to say never looks like it. */
const SENTENCE = /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}「」（）、。ー0-9A-Za-z ,.:;_-]{1,200}。$/u;

/** A subgraph of the kit says for people, apart from the error's message, what is wrong with which field. Nothing else of it is passed on. */
function ownWords(code: GraphErrorCode, { sentence, field }: Record<string, unknown> = {}): { sentence?: string; field?: string } {
  if (!SPEAKS_FOR_ITSELF.has(code)) return {};
  return { ...(typeof sentence === 'string' && SENTENCE.test(sentence) ? { sentence } : {}), ...(typeof field === 'string' && FIELD.test(field) ? { field } : {}) };
}

const withoutSuggestion = (message: string) => message.replace(/ ?Did you mean [\s\S]*$/, '');
