/** A name as registered and as used. */
export interface FullName {
  readonly familyName: string;
  readonly givenName: string;
  readonly familyNameKana: string;
  readonly givenNameKana: string;
  readonly usedFamilyName: string | null;
  readonly usedFamilyNameKana: string | null;
}

const name = (familyName: string, familyNameKana: string, givenName: string, givenNameKana: string, used?: readonly [string, string]): FullName => ({
  familyName, givenName, familyNameKana, givenNameKana, usedFamilyName: used?.[0] ?? null, usedFamilyNameKana: used?.[1] ?? null,
});

/** Planted at every size: names that systems have trouble with. */
export const AWKWARD_NAMES: readonly FullName[] = [
  name('𠮷田', 'ヨシダ', '結子', 'ユウコ'), // U+20BB7, outside the basic plane
  name('𠮷川', 'ヨシカワ', '𣘺', 'タカシ'), // two of them, U+20BB7 and U+2363A
  name('髙橋', 'タカハシ', '恵', 'メグミ'), // はしごだか …
  name('高橋', 'タカハシ', '恵', 'メグミ'), // … and her namesake
  name('山﨑', 'ヤマザキ', '健太', 'ケンタ'), // U+FA11: NFKC leaves it, folding must not
  name('辻\u{E0100}', 'ツジ', '直人', 'ナオト'), // one dot, by variation selector
  name('葛\u{E0100}西', 'カサイ', '奈々', 'ナナ'),
  name('渡邉', 'ワタナベ', '学', 'マナブ'),
  name('濵田', 'ハマダ', '徹', 'トオル'),
  name('神\u{FE00}山', 'カミヤマ', '祐子', 'ユウコ'), // compatibility ideograph by standardized variation sequence
  name('今', 'コン', '一', 'ハジメ'), // two characters in all
  name('神', 'ジン', '渉', 'ワタル'),
  name('關', 'セキ', '凜', 'リン'),
  name('佐藤', 'サトウ', '翔太', 'ショウタ'),
  name('佐藤', 'サトウ', '翔太', 'ショウタ'), // same name, same kana
  name('勘解由小路', 'カデノコウジ', '龍之介', 'リュウノスケ'),
  name('東三条', 'ヒガシサンジョウ', '小百合子', 'サユリコ'),
  name('マクドナルド', 'マクドナルド', 'アレクサンドラ真理子', 'アレクサンドラマリコ'),
  name('佐々木', 'ササキ', 'いすゞ', 'イスズ'),
  name('一', 'ニノマエ', '二三', 'フミ'),
  name('田中', 'タナカ', '香織', 'カオリ', ['三戸', 'サンノヘ']), // 旧姓使用
  name('髙谷', 'タカヤ', '美咲', 'ミサキ', ['𠮷村', 'ヨシムラ']),
];
