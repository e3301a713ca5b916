// @vitest-environment jsdom
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { afterContent } from './after-content.ts';

beforeEach(() => { vi.useFakeTimers(); });
afterEach(() => { vi.useRealTimers(); document.body.innerHTML = ''; });
const show = (html: string) => { document.body.innerHTML = html; return vi.advanceTimersByTimeAsync(0); };

it('waits for the heading, for the last placeholder to go, and for a while without a change', async () => {
  const act = vi.fn();
  afterContent(act);
  await vi.advanceTimersByTimeAsync(1_000);
  await show('<main><h1>募集</h1></main>');
  await vi.advanceTimersByTimeAsync(200);
  await show('<main><h1>募集</h1><div class="ds-skeleton"></div></main>');
  await vi.advanceTimersByTimeAsync(1_000);
  expect(act).not.toHaveBeenCalled();
  await show('<main><h1>募集</h1><p>窓口の案内図</p></main>');
  await vi.advanceTimersByTimeAsync(400);
  expect(act).toHaveBeenCalledTimes(1);
  await show('<main><h1>応募</h1></main>');
  await vi.advanceTimersByTimeAsync(10_000);
  expect(act).toHaveBeenCalledTimes(1);
});

it('does not wait for ever for a part of the page that does not come', async () => {
  const act = vi.fn();
  afterContent(act);
  await show('<main><h1>ホーム</h1><div class="ds-skeleton"></div></main>');
  await vi.advanceTimersByTimeAsync(5_000);
  expect(act).toHaveBeenCalledTimes(1);
});

it('is called off', async () => {
  const act = vi.fn();
  const stop = afterContent(act);
  await show('<main><h1>ホーム</h1></main>');
  stop();
  await vi.advanceTimersByTimeAsync(10_000);
  expect(act).not.toHaveBeenCalled();
});
