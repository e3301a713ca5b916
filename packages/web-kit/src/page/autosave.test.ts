import { act, cleanup, renderHook } from '@testing-library/react';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { PAUSE_MS, useAutosave } from './autosave.ts';

beforeEach(() => { vi.useFakeTimers(); });
afterEach(() => { cleanup(); vi.useRealTimers(); });

function form(answer: () => { message: string } | null = () => null) {
  const saved: string[] = [];
  const save = async (content: { text: string }) => { const refused = answer(); if (!refused) saved.push(content.text); else saved.push(`refused ${content.text}`); return refused; };
  const { result, rerender } = renderHook(({ text, active }) => useAutosave({ text }, save, null, active), { initialProps: { text: '', active: true } });
  return { saved, result, type: (text: string, active = true) => rerender({ text, active }), wait: (ms: number) => act(() => vi.advanceTimersByTimeAsync(ms)) };
}

it('a pause keeps what was typed, once, and not every letter', async () => {
  const { saved, result, type, wait } = form();
  type('や');
  await wait(PAUSE_MS - 1);
  type('やって');
  expect(result.current.unsaved).toBe(true);
  await wait(PAUSE_MS);
  expect(saved).toEqual(['やって']);
  expect(result.current).toMatchObject({ unsaved: false, words: expect.stringContaining('下書きを保存しました') });
  await wait(PAUSE_MS * 10);
  expect(saved).toHaveLength(1);
});

it('what was refused is said, stays unsaved, and is not sent over and over', async () => {
  const { saved, result, type, wait } = form(() => ({ message: '長すぎます。' }));
  type('長い');
  await wait(PAUSE_MS * 5);
  expect(saved).toEqual(['refused 長い']);
  expect(result.current).toMatchObject({ unsaved: true, words: '下書きを保存できていません。長すぎます。' });
  type('短い');
  await wait(PAUSE_MS);
  expect(saved).toEqual(['refused 長い', 'refused 短い']);
});

it('while the form is being sent, no draft is', async () => {
  const { saved, type, wait } = form();
  type('送る', false);
  await wait(PAUSE_MS * 3);
  expect(saved).toEqual([]);
});
