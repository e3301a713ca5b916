import { expect, it } from 'vitest';
import { countUnits, narrowed, nodesOf, openable, waysTo, type UnitInTree } from './unit-tree.ts';

const unit = (id: string, name: string, kana: string, children: UnitInTree[] = []): UnitInTree => ({ id, name, kana, children });
const PREFECTURE = [
  unit('p', '青森県', 'あおもりけん', [
    unit('soumu', '総務部', 'そうむぶ', [unit('jinji', '人事課', 'じんじか', [unit('g1', '人財育成グループ', 'じんざいいくせいぐるーぷ')]), unit('zaisan', '財産管理課', 'ざいさんかんりか')]),
    unit('nourin', '農林水産部', 'のうりんすいさんぶ', [unit('ringo', 'りんご果樹課', 'りんごかじゅか')]),
  ]),
];

it('looking for a unit keeps the way down to it and what is below it, and nothing beside', () => {
  const [prefecture] = narrowed(PREFECTURE, '人事');
  expect(prefecture?.children?.map(({ id }) => id)).toEqual(['soumu']);
  expect(prefecture?.children?.[0]?.children).toEqual([PREFECTURE[0]!.children![0]!.children![0]]);
});

it.each(['じんじか', 'ジンジカ', 'ｼﾞﾝｼﾞｶ', '人事 課'])('「%s」 finds 人事課', (words) => {
  expect(waysTo(PREFECTURE, words)).toEqual(new Set(['p', 'soumu']));
});

it('nothing by that name leaves an empty tree', () => {
  expect(narrowed(PREFECTURE, '存在しない課')).toEqual([]);
});

it('no words leave the whole tree', () => {
  expect(countUnits(narrowed(PREFECTURE, '　'))).toBe(7);
});

it('opening everything opens what has something below it, and the first level only the prefecture', () => {
  expect(openable(PREFECTURE)).toEqual(['p', 'soumu', 'jinji', 'nourin']);
  expect(openable(PREFECTURE, 1)).toEqual(['p']);
});

it('a unit is followed by its head', () => {
  const [node] = nodesOf([{ ...unit('jinji', '人事課', 'じんじか'), head: { postTitle: '課長', employee: { displayName: '三上 恵' } } }], (id) => `/units/${id}`);
  expect(node).toMatchObject({ label: '人事課', href: '/units/jinji', note: '課長　三上 恵' });
});
