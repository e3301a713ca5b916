import { expect, it } from 'vitest';
import { RecentlyUsed } from './recently-used.ts';

const made = (kept: RecentlyUsed<string, string>, ...keys: string[]) => {
  const anew: string[] = [];
  for (const key of keys) kept.getOrMake(key, () => (anew.push(key), key));
  return anew;
};

it('makes each once, and once more what was not asked for longest', () => {
  expect(made(new RecentlyUsed(2), 'a', 'b', 'a', 'c', 'a', 'b')).toEqual(['a', 'b', 'c', 'b']);
});
