import { graphemesOf } from './lines.ts';

/** Stands for a letter that the font has not: 下駄 (U+3013), as printers have always set it. */
export const GETA = '〓';

/** What invisible marks could do to the order of words on paper, and control characters, are not printed. */
const UNSEEN = /(?!\n)[\p{Cc}\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/gu;
const SELECTOR = /[\ufe00-\ufe0f\u{e0100}-\u{e01ef}]/gu;

/** What a font can draw: a letter at all, and the very shape that a variation selector asks for (異体字). */
export interface Glyphs {
  has(grapheme: string): boolean;
  hasVariant(grapheme: string): boolean;
}

/** What could not be printed as it was written, in order; the paper says so at its end. */
export interface Unprinted {
  /** Printed as 〓. */
  readonly letters: Set<string>;
  /** Printed in the common shape. */
  readonly variants: Set<string>;
}

/** Text as it can be printed, in one kind of line break; notes what is lost in `unprinted`. */
export function printable(text: string, glyphs: Glyphs, unprinted: Unprinted): string {
  const clean = text.replace(/\r\n?|[\u0085\u2028\u2029]/g, '\n').replaceAll('\t', ' ').replace(UNSEEN, '');
  return clean.split('\n').map((line) => graphemesOf(line).map((grapheme) => {
    const plain = grapheme.replace(SELECTOR, '');
    if (!glyphs.has(plain)) {
      unprinted.letters.add(grapheme);
      return GETA;
    }
    if (plain === grapheme || glyphs.hasVariant(grapheme)) return grapheme;
    unprinted.variants.add(grapheme);
    return plain;
  }).join('')).join('\n');
}

/** What to do about it: 「〓は、この書体にない文字です（順に U+20BB7）。手で書き入れてください。」 Nothing lost, nothing said. */
export function unprintedNotes({ letters, variants }: Unprinted): string[] {
  const notes: string[] = [];
  if (letters.size > 0) notes.push(`〓は、この書体にない文字です（初めて出た順に ${[...letters].map(codes).join('、')}）。手で書き入れてください。`);
  if (variants.size > 0) notes.push(`字形の指定がある文字を、ふつうの字形で印字しました（${[...variants].map((letter) => `${letter.replace(SELECTOR, '')}：${codes(letter)}`).join('、')}）。`);
  return notes;
}

const codes = (grapheme: string): string => Array.from(grapheme, (letter) => `U+${letter.codePointAt(0)!.toString(16).toUpperCase().padStart(4, '0')}`).join(' ');
