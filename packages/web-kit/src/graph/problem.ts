/** What can stand between a person and an answer, in the order a person would care. */
export type ProblemKind = 'SIGNED_OUT' | 'OFFLINE' | 'TIMEOUT' | 'NOT_FOUND' | 'CONFLICT' | 'INVALID' | 'UNAVAILABLE' | 'BROKEN';

/** A failure said to a person: what happened, what to do, and the number to quote. */
export interface Problem {
  kind: ProblemKind;
  title: string;
  advice: string;
  /** 受付番号: the request's number in the platform's logs; null when nothing was sent. */
  requestId: string | null;
}

const WORDS: Record<ProblemKind, { title: string; advice: string }> = {
  SIGNED_OUT: { title: 'サインインの有効時間が過ぎました', advice: 'もう一度サインインすると、このページに戻ります。' },
  OFFLINE: { title: 'サーバーにつながりませんでした', advice: 'ネットワークの接続を確かめて、もう一度お試しください。' },
  TIMEOUT: { title: '返答に時間がかかっています', advice: '少し待ってから、もう一度お試しください。' },
  NOT_FOUND: { title: '見つかりませんでした', advice: 'アドレスが変わったか、いま見られる範囲にないページです。' },
  CONFLICT: { title: 'ほかの操作と重なりました', advice: '最新の内容を読み込んでから、もう一度操作してください。' },
  INVALID: { title: '内容を受け付けられませんでした', advice: '入力した内容を見直して、もう一度お試しください。' },
  UNAVAILABLE: { title: 'この情報をいま取り出せません', advice: '数分おいて、もう一度お試しください。続くときは、受付番号を添えて情報システム担当へお知らせください。' },
  BROKEN: { title: '処理を終えられませんでした', advice: 'もう一度お試しください。続くときは、受付番号を添えて情報システム担当へお知らせください。' },
};

export const problemOf = (kind: ProblemKind, requestId: string | null = null): Problem => ({ kind, ...WORDS[kind], requestId });

/** `extensions.code` of the graph (a closed list) → what a person is told. A code not listed is BROKEN. */
const KIND_OF_CODE: Record<string, ProblemKind> = {
  UNAUTHENTICATED: 'SIGNED_OUT',
  NOT_FOUND: 'NOT_FOUND',
  CONFLICT: 'CONFLICT',
  BAD_USER_INPUT: 'INVALID',
  PAYLOAD_TOO_LARGE: 'INVALID',
  SUBGRAPH_UNAVAILABLE: 'UNAVAILABLE',
  AUDIT_UNAVAILABLE: 'UNAVAILABLE',
};

export interface GraphError {
  message: string;
  path?: readonly (string | number)[];
  extensions?: { code?: string; requestId?: string };
}

/** The first error decides the words; the others share its number. */
export function problemOfErrors(errors: readonly GraphError[], requestId: string): Problem {
  const { code, requestId: reported } = errors[0]?.extensions ?? {};
  return problemOf(KIND_OF_CODE[code ?? ''] ?? 'BROKEN', reported ?? requestId);
}
