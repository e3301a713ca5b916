import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { TARGET, variantsSource } from '../../tools/generate-variants.ts';
import { fold } from './fold.ts';
import { personEntry, postEntry, postName, unitEntry } from './search-entry.ts';

describe('two spellings of one word fold to one', () => {
  it.each([
    ['髙橋', '高橋'], ['山﨑', '山崎'], ['渡邉', '渡辺'], ['渡邊', '渡辺'], ['濵田', '浜田'], ['濱田', '浜田'], ['𠮷田', '吉田'], ['桒原', '桑原'], ['福嶋', '福島'], ['齋藤', '斎藤'], ['斉藤', '斎藤'],
    ['栁田', '柳田'], ['圡岐', '土岐'], ['冨田', '富田'], ['眞澤', '真沢'], ['辻\u{e0100}', '辻'], ['所属⾧', '所属長'], ['ﾀｶﾊｼ', 'たかはし'], ['タカハシ', 'たかはし'], ['ヴェ', 'ゔぇ'], ['Ｓａｔｏ', 'sato'],
    ['高橋　葵', '高橋葵'], ['ルー・リー', 'るり'], ['１２３', '123'],
  ])('%s = %s', (one, other) => {
    expect(fold(one)).toBe(fold(other));
  });

  it.each([['佐藤', '佐々木'], ['大', '太'], ['%', ''], ['_', '高']])('but %s is not %s', (one, other) => {
    expect(fold(one)).not.toBe(fold(other));
  });

  it('the table is what its generator makes of OpenCC and our own names', () => {
    expect(readFileSync(TARGET, 'utf8')).toBe(variantsSource());
  });
});

const term = { validFrom: '2024-04-01', validTo: null };
const keysOf = (entry: { keys: ReadonlyMap<string, number> } | null) => [...entry!.keys.keys()];

describe('what something is found under', () => {
  it('a person: number, every part of the name, kana of family and given name', () => {
    const person = { id: '1', number: '2600001', displayName: '髙橋 葵', familyName: '髙橋', givenName: '葵', kana: 'タカハシ アオイ', hiredOn: '2026-04-01' };
    expect(keysOf(personEntry(person))).toEqual(['2600001', '高橋葵', '橋葵', '葵', 'たかはしあおい', 'あおい']);
  });

  it('a unit: every part of its name, and its kana', () => {
    expect(keysOf(unitEntry({ id: '1', name: '人事課', kana: 'ジンジカ', ...term }))).toEqual(['人事課', '事課', '課', 'じんじか']);
  });

  it('a post that few hold: with its unit, and by itself', () => {
    const place = { id: '1', post: 'GROUP_MANAGER', postTitle: '課長', ...term };
    expect(keysOf(postEntry(place, { name: '総務課', type: 'GROUP' }, { name: '中南県税事務所' }))).toEqual(['総務課長', '中南県税事務所総務課長', '課長']);
    expect(postEntry({ ...place, post: 'MEMBER' }, { name: '総務課', type: 'GROUP' }, null)).toBeNull();
  });

  it.each([['人事課', '課長', '人事課長'], ['中南県税事務所', '所長', '中南県税事務所長'], ['総務部', '部長', '総務部長'], ['人事課', '課長代理', '人事課長代理'], ['人事グループ', 'グループマネージャー', '人事グループグループマネージャー'], ['財政課', '次長', '財政課次長']])('%s and %s are said %s', (unit, title, name) => {
    expect(postName(unit, title)).toBe(name);
  });
});
