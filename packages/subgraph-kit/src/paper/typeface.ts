import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { create, type Font } from 'fontkit';
import type { Glyphs } from './printable.ts';

/** The two weights of one typeface, as files, and what it can draw. */
export interface Typeface {
  readonly regular: Buffer;
  readonly bold: Buffer;
  readonly glyphs: Glyphs;
}

const FILES = '@expo-google-fonts/biz-udpgothic';
let kept: Typeface | undefined;

/** BIZ UDPゴシック (OFL 1.1), a universal design face made for offices. Read once a thread; a paper carries only the letters it uses. */
export function typefaceInUse(): Typeface {
  if (!kept) {
    const regular = read('400Regular/BIZUDPGothic_400Regular.ttf');
    kept = { regular, bold: read('700Bold/BIZUDPGothic_700Bold.ttf'), glyphs: glyphsOf(create(regular) as Font) };
  }
  return kept;
}

const read = (path: string): Buffer => readFileSync(fileURLToPath(import.meta.resolve(`${FILES}/${path}`)));

function glyphsOf(font: Font): Glyphs {
  const drawn = (text: string) => font.glyphsForString(text).map(({ id }) => id).join();
  return {
    has: (grapheme) => Array.from(grapheme).every((letter) => font.hasGlyphForCodePoint(letter.codePointAt(0)!)),
    hasVariant: (grapheme) => drawn(grapheme) !== drawn(Array.from(grapheme)[0]!),
  };
}
