import { isRecord } from '../record.ts';
import { Refused } from './graph-error.ts';
import { findTrustedDocument, type TrustedDocuments } from './trusted-documents.ts';

/** A request as GraphQL over HTTP knows it, its text found. `trusted`: the text is one of ours, registered beforehand. */
export interface GraphRequest {
  readonly query: string;
  readonly trusted: boolean;
  readonly operationName: string | undefined;
  readonly variables: Record<string, unknown> | undefined;
  /** The variables as JSON, on one line; empty without any. */
  readonly variablesText: string;
}

type Parameters = Record<'query' | 'documentId' | 'operationName' | 'variables' | 'extensions', unknown>;

/** Throws Refused (BAD_REQUEST, PAYLOAD_TOO_LARGE, OPERATION_NOT_REGISTERED) for what is no single, well-formed request. */
export function readGraphRequest(body: unknown, documents: TrustedDocuments, variablesBytes: number): GraphRequest {
  if (Array.isArray(body)) throw new Refused('BAD_REQUEST', '一度に送れる問い合わせは一つです');
  if (!isRecord(body)) throw new Refused('BAD_REQUEST', '本文は JSON のオブジェクトで送ってください');
  const { query, documentId, operationName, variables, extensions } = body as Parameters;
  if (!isTextOrAbsent(query) || !isTextOrAbsent(documentId) || !isTextOrAbsent(operationName)) throw new Refused('BAD_REQUEST', 'query、documentId、operationName は文字列です');
  if (!isRecordOrAbsent(variables) || !isRecordOrAbsent(extensions)) throw new Refused('BAD_REQUEST', 'variables、extensions はオブジェクトです');
  const variablesText = variables ? JSON.stringify(variables) : '';
  if (variablesText.length > variablesBytes) throw new Refused('PAYLOAD_TOO_LARGE', `変数は ${variablesBytes} バイトまでです`);
  return { ...findText(query, documentId, documents), operationName: operationName || undefined, variables: variables ?? undefined, variablesText };
}

function findText(query: string | null | undefined, documentId: string | null | undefined, documents: TrustedDocuments) {
  if (documentId) {
    const text = findTrustedDocument(documents, documentId);
    if (text === null) throw new Refused('OPERATION_NOT_REGISTERED');
    return { query: text, trusted: true };
  }
  if (!query) throw new Refused('BAD_REQUEST', 'query か documentId が必要です');
  return { query, trusted: false };
}

/** The parameters of a GET; each at most once, `variables` as JSON. */
export function readSearch(search: URLSearchParams): Record<string, unknown> {
  const names = [...search.keys()];
  if (new Set(names).size !== names.length) throw new Refused('BAD_REQUEST', '同じパラメーターは一度だけ書けます');
  const { variables, extensions, ...texts } = Object.fromEntries(search);
  return { ...texts, variables: readJson(variables), extensions: readJson(extensions) };
}

function readJson(text: string | undefined): unknown {
  try {
    return text === undefined ? undefined : (JSON.parse(text) as unknown);
  } catch {
    throw new Refused('BAD_REQUEST', 'variables、extensions は JSON で書いてください');
  }
}

const isAbsent = (value: unknown): value is null | undefined => value === null || value === undefined;
const isRecordOrAbsent = (value: unknown): value is Record<string, unknown> | null | undefined => isAbsent(value) || isRecord(value);
const isTextOrAbsent = (value: unknown): value is string | null | undefined => isAbsent(value) || typeof value === 'string';
