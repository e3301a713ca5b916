import { expect, it } from 'vitest';
import { contentOf, missingOf, withConsent, writtenIn } from './declaration-form.ts';

const empty = contentOf(null);

it('what is missing is said at once, and the years only of who wishes to move later', () => {
  expect(Object.keys(missingOf(empty))).toEqual(['workload', 'workFit', 'wish']);
  const filled = { ...empty.toManager, workload: 'RIGHT' as const, workFit: 'WELL' as const };
  expect(Object.keys(missingOf({ ...empty, toManager: { ...filled, wish: 'LATER' } }))).toEqual(['wishInYears']);
  expect(missingOf({ ...empty, toManager: { ...filled, wish: 'LATER', wishInYears: 2 } })).toEqual({});
  expect(missingOf({ ...empty, toManager: { ...filled, wish: 'STAY' } })).toEqual({});
});

it('taking a consent back takes back the circumstances, and nothing else', () => {
  const part = { ...empty.toPersonnel, message: '相談があります', circumstances: ['CARE' as const], consideration: '夕方に帰りたい', consent: true };
  expect(withConsent(part, false)).toEqual({ ...part, circumstances: [], consideration: '', consent: false });
  expect(withConsent({ ...part, consent: false }, true).circumstances).toEqual(['CARE']);
});

it('the confirmation names what 人事課 alone will read', () => {
  expect(writtenIn(empty.toPersonnel)).toEqual([]);
  expect(writtenIn({ ...empty.toPersonnel, promotionWish: 'NOT', consideration: ' 夕方 ' })).toEqual(['昇任の希望', '配慮が要る事情と、配慮してほしいこと']);
});
