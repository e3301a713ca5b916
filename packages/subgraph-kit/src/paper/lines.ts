const GRAPHEMES = new Intl.Segmenter('ja', { granularity: 'grapheme' });

/** 行頭禁則・行末禁則 (JIS X 4051): what may not begin a line, and what may not end one. */
const NOT_FIRST = new Set([...'、。，．・：；？！゛゜ヽヾゝゞ々〻ー」』）〕］｝〉》】〙〗〟’”…‥,.:;?!)]}%％℃ぁぃぅぇぉっゃゅょゎァィゥェォッャュョヮヵヶ \u3000']);
const NOT_LAST = new Set([...'「『（〔［｛〈《【〘〖〝‘“([{']);
const LATIN = /^[!-~]$/;

/** Letters as a person counts them: a base with its marks and variation selectors is one. */
export const graphemesOf = (text: string): string[] => Array.from(GRAPHEMES.segment(text), ({ segment }) => segment);

/**
 * Text as lines no wider than `width` by `measure` (of one grapheme, in points). Line breaks stay; Latin words and figures
 * stay whole where they fit; at least one line, so that an empty text has its box.
 */
export function linesOf(text: string, width: number, measure: (grapheme: string) => number): string[] {
  return text.split('\n').flatMap((paragraph) => linesOfParagraph(paragraph, width, measure));
}

function linesOfParagraph(paragraph: string, width: number, measure: (grapheme: string) => number): string[] {
  const lines: string[] = [];
  let line = '';
  let used = 0;
  const close = () => { lines.push(line); line = ''; used = 0; };
  for (const piece of unbroken(graphemesOf(paragraph))) {
    const wide = piece.reduce((sum, grapheme) => sum + measure(grapheme), 0);
    if (used > 0 && used + wide > width) close();
    for (const grapheme of piece) {
      const more = measure(grapheme);
      // Only a piece that is wider than a line is broken within.
      if (used > 0 && used + more > width && wide > width) close();
      line += grapheme;
      used += more;
    }
  }
  close();
  return lines;
}

function unbroken(graphemes: readonly string[]): string[][] {
  const pieces: string[][] = [];
  for (const [n, grapheme] of graphemes.entries()) {
    const before = graphemes[n - 1];
    if (before === undefined || mayBreak(before, grapheme)) pieces.push([grapheme]);
    else pieces.at(-1)!.push(grapheme);
  }
  return pieces;
}

const mayBreak = (before: string, after: string): boolean => !NOT_FIRST.has(after) && !NOT_LAST.has(before) && !(LATIN.test(before) && LATIN.test(after));
