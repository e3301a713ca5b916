import { expect, it, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { mount } from '../../test/mount.tsx';
import { violations } from '../../test/violations.ts';
import { DateField } from './date-field.tsx';

const written = () => page.getByRole('group', { name: '締切' }).element().textContent;

it('a day is written in the era, in full', () => {
  mount(<DateField label="締切" defaultValue="2026-11-30" />);
  expect(written()).toContain('令和8年11月30日');
  expect(page.getByRole('spinbutton', { name: /時代|元号/ }).element().getAttribute('aria-valuetext')).toBe('令和');
});

it('parts are typed one after the other, and the value is the ISO day', async () => {
  const change = vi.fn();
  mount(<DateField label="締切" onChange={change} />);
  expect(written()).toContain('令和––年––月––日');
  // No month begins with 3, so the focus goes on to the day by itself.
  await userEvent.keyboard('{Tab}{Tab}9{Tab}331');
  await expect.poll(() => change.mock.calls.at(-1)).toEqual(['2027-03-31']);
});

it('the calendar opens by keyboard, moves by day and closes on a choice', async () => {
  const change = vi.fn();
  mount(<DateField label="締切" defaultValue="2026-11-30" onChange={change} />);
  page.getByRole('button', { name: /カレンダーを開く/ }).element().focus();
  await userEvent.keyboard('{Enter}');
  await expect.element(page.getByRole('heading', { name: '令和8年11月' })).toBeInTheDocument();
  expect(await violations()).toEqual([]);
  await userEvent.keyboard('{ArrowRight}{Enter}');
  await expect.poll(() => change.mock.calls).toEqual([['2026-12-01']]);
  await expect.element(page.getByRole('dialog')).not.toBeInTheDocument();
});
