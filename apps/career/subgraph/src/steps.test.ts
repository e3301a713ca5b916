import { describe, expect, it } from 'vitest';
import { goesOn } from './steps.ts';

describe('a step that goes on with the last one', () => {
  const at = (time: string) => new Date(`2026-11-23T${time}+09:00`);
  const last = { action: 'EDIT', actorId: 'a', onBehalfOf: null, at: at('09:00:00') };

  it.each([
    ['a minute later', { at: at('09:01:00') }, true],
    ['an hour later', { at: at('10:00:00') }, true],
    ['after more than an hour', { at: at('10:00:01') }, false],
    ['by somebody else', { actorId: 'b' }, false],
    ['for somebody else', { onBehalfOf: 'c' }, false],
    ['another act', { action: 'SUBMIT' }, false],
  ])('%s', (_, change, expected) => {
    expect(goesOn(last, { ...last, ...change })).toBe(expected);
  });
});
