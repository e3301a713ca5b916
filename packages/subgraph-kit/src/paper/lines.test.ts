import fc from 'fast-check';
import { expect, it } from 'vitest';
import { graphemesOf, linesOf } from './lines.ts';

const measure = (grapheme: string) => (/^[ -~]/.test(grapheme) ? 5 : 10);
const wide = (line: string) => graphemesOf(line).reduce((sum, grapheme) => sum + measure(grapheme), 0);

it('a line does not begin with a mark that closes, nor end with one that opens', () => {
  expect(linesOf('相談会を開いた。次も開く。', 70, measure)).toEqual(['相談会を開い', 'た。次も開く。']);
  expect(linesOf('これは「手引き」です', 40, measure)).toEqual(['これは', '「手引', 'き」です']);
});

it('a word or figure of Latin letters stays whole where it fits, and is broken where it is longer than a line', () => {
  expect(linesOf('様式はExcelです', 40, measure)).toEqual(['様式は', 'Excelで', 'す']);
  expect(linesOf('abcdefghij', 20, measure)).toEqual(['abcd', 'efgh', 'ij']);
});

it('line breaks stay, and an empty text is one empty line', () => {
  expect(linesOf('一\n\n二', 100, measure)).toEqual(['一', '', '二']);
  expect(linesOf('', 100, measure)).toEqual(['']);
});

it('nothing is lost, nothing is too wide, and no letter is torn apart', () => {
  const text = fc.string({ unit: fc.constantFrom('あ', '漢', '。', '「', '」', 'a', '1', ' ', '葛\u{e0100}', '𠮷', 'が', '👨‍👩‍👧', '\n') });
  fc.assert(fc.property(text, fc.integer({ min: 10, max: 200 }), (given, width) => {
    const lines = linesOf(given, width, measure);
    expect(lines.join('')).toBe(given.replaceAll('\n', ''));
    expect(lines.flatMap(graphemesOf)).toEqual(given.split('\n').flatMap(graphemesOf));
    expect(lines.filter((line) => wide(line) > width && graphemesOf(line).length > 1)).toEqual([]);
  }));
});
