import { describe, expect, it } from 'vitest';
import { excerptOf } from '../src/excerpt.ts';

const many = (word: string, times: number) => Array.from({ length: times }, (_, at) => `${word} ${at}`);

describe('what a long output says of a failure', () => {
  it('is the failed test with what follows it, wherever it stands, without colours', () => {
    const excerpt = excerptOf([...many('passed', 500), '\u001B[31m FAIL \u001B[39m src/a.test.ts > a thing', 'AssertionError: expected 1 to be 2', ...many('later', 500)].join('\n'));
    expect(excerpt).toContain(' FAIL  src/a.test.ts > a thing\nAssertionError: expected 1 to be 2');
    expect(excerpt).not.toContain('passed 3\n');
    expect(excerpt).not.toContain('later 300');
  });

  it('is the end, when nothing in it looks like a failure', () => {
    expect(excerptOf([...many('line', 500), 'killed'].join('\n')).split('\n').at(-1)).toBe('killed');
  });
});
