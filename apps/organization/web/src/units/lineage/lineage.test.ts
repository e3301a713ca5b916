import { expect, it } from 'vitest';
import { linesOf, saidOfFuture, saidOfPast, type LineageStep } from './lineage.ts';

const step = (kind: string): LineageStep => ({ on: '2024-04-01', kind, kindLabel: kind, unit: { id: '1', name: '総務部' } });

it('each kind of reform is told as a sentence, seen from either side', () => {
  expect(`総務部${saidOfPast(step('SPLIT'))}`).toBe('総務部から分かれました');
  expect(`財務部${saidOfFuture(step('SPLIT'))}`).toBe('財務部が分かれました');
  expect(`環境生活部${saidOfPast(step('MERGED'))}`).toBe('環境生活部を統合しました');
});

it('a kind nobody foresaw is still named', () => {
  expect(saidOfPast(step('EXPERIMENT'))).toBe('（EXPERIMENT）');
});

it('one unit before and three after: the line of the one leads to the middle, the three fan out around it', () => {
  expect(linesOf(1, 3, 'left')).toEqual(['M0 15C10 15 10 15 20 15']);
  expect(linesOf(3, 3, 'right')).toEqual(['M0 15C10 15 10 5 20 5', 'M0 15C10 15 10 15 20 15', 'M0 15C10 15 10 25 20 25']);
});
