import { expect, it } from 'vitest';
import { measuresFound } from './measures-found.ts';

const MEASURES = [
  { code: '1-4', label: '副業の推進' },
  { code: '10-2', label: '技術職員の確保' },
  { code: '2-4', label: '派遣研修・人事交流の実施' },
  { code: '6-1', label: 'デジタル人財の育成' },
];

it.each([
  ['副業', ['1-4']],
  ['10-2', ['10-2']],
  ['１－４', ['1-4']],
  ['人材', ['6-1']],
  ['人事 交流', ['2-4']],
  ['　', []],
])('「%s」 finds %j', (words, codes) => {
  expect(measuresFound(MEASURES, words).map(({ code }) => code)).toEqual(codes);
});
