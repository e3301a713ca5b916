import { expect, it } from 'vitest';
import { lineOf, markedAt } from './hit.ts';

it('a person is told by unit and post, and one who has left by that', () => {
  const hit = { __typename: 'EmployeeHit' as const, employee: { id: 'e1' }, name: '髙橋 梢', kana: 'たかはし こずえ', unitName: '総務部 › 人事課', postTitle: '主査' };
  expect(lineOf(hit)).toEqual({ mark: '職員', name: '髙橋 梢', kana: 'たかはし こずえ', detail: '総務部 › 人事課　主査', href: '/organization/employees/e1' });
  expect(lineOf({ ...hit, unitName: null, postTitle: null }).detail).toBe('在職していません');
});

it('a post leads to the person who holds it', () => {
  const hit = { __typename: 'PostHit' as const, holder: { id: 'e2' }, unit: { id: 'u1' }, title: '人事課長', holderName: '三上 恵', path: '総務部 › 人事課' };
  expect(lineOf(hit)).toMatchObject({ mark: '職', name: '人事課長', detail: '三上 恵　総務部 › 人事課', href: '/organization/employees/e2' });
});

it('what was typed is marked across the space between family and given name', () => {
  expect(markedAt('髙橋 梢', '橋梢')).toEqual(['髙', '橋 梢', '']);
});

it('full-width and half-width letters are the same', () => {
  expect(markedAt('ＤＸ推進課', 'dx')).toEqual(['', 'ＤＸ', '推進課']);
});

it('another form of the kanji is found by the platform but not marked', () => {
  expect(markedAt('髙橋 梢', '高橋')).toBeNull();
});

it('a kanji beyond the basic plane is one letter', () => {
  expect(markedAt('𠮷田 葵', '田')).toEqual(['𠮷', '田', ' 葵']);
});

it('no words mark nothing', () => {
  expect(markedAt('人事課', '　')).toBeNull();
});

it('hiragana marks the reading in katakana', () => {
  expect(markedAt('タカハシ コズエ', 'たかはしこ')).toEqual(['', 'タカハシ コ', 'ズエ']);
});
