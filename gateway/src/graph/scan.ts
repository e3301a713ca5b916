import { Lexer, Source, TokenKind } from 'graphql';

/** Deeper brackets than this would exhaust the parser's stack before any other limit saw the document. */
const NESTING_LIMIT = 128;

/** Whether a text may be parsed at all. Reads it once, builds nothing, and stops at the first token too many. A text that is no GraphQL passes: the parser says why. */
export function isParseable(text: string, tokenLimit: number): boolean {
  const lexer = new Lexer(new Source(text));
  let nesting = 0;
  for (let tokens = 0; tokens <= tokenLimit; tokens++) {
    const kind = nextKind(lexer);
    if (kind === TokenKind.EOF) return true;
    if (kind === TokenKind.BRACE_L || kind === TokenKind.BRACKET_L || kind === TokenKind.PAREN_L) nesting++;
    if (kind === TokenKind.BRACE_R || kind === TokenKind.BRACKET_R || kind === TokenKind.PAREN_R) nesting--;
    if (nesting > NESTING_LIMIT) return false;
  }
  return false;
}

function nextKind(lexer: Lexer): TokenKind {
  try {
    return lexer.advance().kind;
  } catch {
    return TokenKind.EOF;
  }
}
