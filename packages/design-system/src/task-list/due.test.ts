import { expect, it } from 'vitest';
import { dueOf } from './due.ts';

it.each([
  ['2026-11-20', { urgency: 'overdue', words: '2日過ぎています' }],
  ['2026-11-22', { urgency: 'soon', words: '今日まで' }],
  ['2026-11-25', { urgency: 'soon', words: 'あと3日' }],
  ['2026-11-26', { urgency: 'later', words: 'あと4日' }],
  ['2027-03-31', { urgency: 'later', words: 'あと129日' }],
])('what is due on %s, seen on 2026-11-22', (dueOn, due) => {
  expect(dueOf(dueOn, '2026-11-22')).toEqual(due);
});
