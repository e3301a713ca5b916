import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import type { WebModule } from '../module.ts';
import { createModuleStore, PATIENCE_MS } from './module-store.ts';

const MODULE: WebModule = { id: 'career', routes: [], slots: {} };

beforeEach(() => { vi.useFakeTimers(); vi.spyOn(console, 'error').mockImplementation(() => {}); });
afterEach(() => { vi.useRealTimers(); vi.restoreAllMocks(); });

it('a module that hangs is given up for the time being, and taken when it comes after all', async () => {
  let arrive = (_module: WebModule) => {};
  const store = createModuleStore({ load: () => new Promise((resolve) => { arrive = resolve; }), reload: async () => MODULE });
  store.want('career');
  await vi.advanceTimersByTimeAsync(PATIENCE_MS - 1);
  expect(store.get('career').status).toBe('loading');
  await vi.advanceTimersByTimeAsync(1);
  expect(store.get('career')).toEqual({ status: 'failed', reason: 'SLOW', retrying: false });
  arrive(MODULE);
  await vi.advanceTimersByTimeAsync(0);
  expect(store.get('career')).toMatchObject({ status: 'ready', module: MODULE });
});

it('what an earlier attempt brings after a retry is not shown', async () => {
  let arriveLate = (_module: WebModule) => {};
  const store = createModuleStore({ load: () => new Promise((resolve) => { arriveLate = resolve; }), reload: async () => MODULE });
  store.want('career');
  store.retry('career');
  await vi.advanceTimersByTimeAsync(0);
  arriveLate({ ...MODULE, routes: [{ path: 'old' }] });
  await vi.advanceTimersByTimeAsync(0);
  expect(store.get('career')).toMatchObject({ status: 'ready', module: MODULE });
});

it('while a retry runs the fallback stays, and says so', async () => {
  const store = createModuleStore({ load: () => Promise.reject(new Error('down')), reload: () => Promise.reject(new Error('still down')) });
  store.want('career');
  await vi.advanceTimersByTimeAsync(0);
  expect(store.get('career')).toEqual({ status: 'failed', reason: 'BROKEN', retrying: false });
  store.retry('career');
  expect(store.get('career')).toEqual({ status: 'failed', reason: 'BROKEN', retrying: true });
  await vi.advanceTimersByTimeAsync(0);
  expect(store.get('career')).toEqual({ status: 'failed', reason: 'BROKEN', retrying: false });
});

it('a module is loaded once, however many places want it', () => {
  const load = vi.fn(() => new Promise<WebModule>(() => {}));
  const store = createModuleStore({ load, reload: async () => MODULE });
  store.want('career');
  store.want('career');
  expect(load).toHaveBeenCalledTimes(1);
});

it('what is wanted is waited for until it is there or has failed, and no longer than it is worth', async () => {
  const arrive = new Map<string, (module: WebModule) => void>();
  const store = createModuleStore({ load: (id) => new Promise((resolve) => { arrive.set(id, resolve); }), reload: async () => MODULE });
  store.want('career');
  store.want('training');
  let waited = false;
  void store.settled(['career'], 100).then(() => { waited = true; });
  await vi.advanceTimersByTimeAsync(50);
  expect(waited).toBe(false);
  arrive.get('career')!(MODULE);
  await vi.advanceTimersByTimeAsync(0);
  expect(waited).toBe(true);
  let gaveUp = false;
  void store.settled(['career', 'training'], 100).then(() => { gaveUp = true; });
  await vi.advanceTimersByTimeAsync(99);
  expect(gaveUp).toBe(false);
  await vi.advanceTimersByTimeAsync(1);
  expect(gaveUp).toBe(true);
});
