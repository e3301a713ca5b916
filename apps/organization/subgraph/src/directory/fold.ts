import { VARIANTS } from './variants.ts';

const KATAKANA = /[\u30a1-\u30f6\u30fd\u30fe]/g;
const VARIATION_SELECTORS = /[\u{e0100}-\u{e01ef}\ufe00-\ufe0f]/gu;
const MARKS = /[\s・·.,、。'’`()ー‐‑–—―−ｰ-]/g;

/** What two spellings of one word have in common: width, kind of kana, old and local kanji, case, spaces and marks are folded away. For finding only: what is stored keeps its own characters. */
export const fold = (text: string): string =>
  text
    .normalize('NFKC')
    .replace(VARIATION_SELECTORS, '')
    .replace(KATAKANA, (letter) => String.fromCharCode(letter.charCodeAt(0) - 0x60))
    .replace(MARKS, '')
    .toLowerCase()
    .replace(/./gu, (letter) => VARIANTS.get(letter) ?? letter);
