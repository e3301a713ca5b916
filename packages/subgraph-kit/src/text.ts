import { GraphQLError, visit, type DocumentNode } from 'graphql';

/** NUL ends strings in PostgreSQL and lone surrogates are not text: neither can be stored, so both are refused where they come in. */
const unstorable = (text: string) => text.includes('\0') || !text.isWellFormed();

/** Throws BAD_USER_INPUT naming the first input field that holds text which cannot be stored. */
export function assertStorable(value: unknown, field: string): void {
  if (typeof value === 'string') {
    if (unstorable(value)) throw new GraphQLError(`「${field}」に使えない文字があります。その文字を消して、もう一度送ってください。`, { extensions: { code: 'BAD_USER_INPUT', field } });
  } else if (typeof value === 'object' && value !== null) {
    for (const [key, inner] of Object.entries(value)) assertStorable(inner, Array.isArray(value) ? field : key);
  }
}

/** The same for literals written into the document itself. */
export function assertStorableLiterals(document: DocumentNode): void {
  visit(document, { StringValue: (node) => assertStorable(node.value, '検索条件'), ObjectField: (node) => (node.value.kind === 'StringValue' ? assertStorable(node.value.value, node.name.value) : undefined) });
}

export const isUuid = (text: unknown): text is string => typeof text === 'string' && /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i.test(text);
