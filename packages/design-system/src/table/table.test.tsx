import { expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { mount } from '../../test/mount.tsx';
import { Cards, Figures } from './table.stories.tsx';

it('figures without room scroll by keyboard in a region with the table’s name', async () => {
  await page.viewport(390, 844);
  mount(<Figures />);
  const region = page.getByRole('region', { name: '月ごとの研修の受講者数' });
  await expect.element(region).toBeInTheDocument();
  await userEvent.keyboard('{Tab}');
  await expect.element(region).toHaveFocus();
  await userEvent.keyboard('{ArrowRight}');
  await expect.poll(() => region.element().scrollLeft).toBeGreaterThan(0);
});

it('with room there is no stop on the way and no region', async () => {
  await page.viewport(1280, 900);
  mount(<Figures />);
  await expect.element(page.getByRole('table', { name: '月ごとの研修の受講者数' })).toBeInTheDocument();
  await expect.element(page.getByRole('region')).not.toBeInTheDocument();
});

it.each([1280, 390])('at %i pixels it is a table with rows, names of rows and cells', async (width) => {
  await page.viewport(width, 844);
  mount(<Cards />);
  expect(page.getByRole('row').elements()).toHaveLength(4);
  expect(page.getByRole('rowheader', { name: '移住相談会の企画と運営' }).elements()).toHaveLength(1);
  expect(page.getByRole('cell', { name: '12', exact: true }).elements()).toHaveLength(1);
  await expect.element(page.getByRole('columnheader', { name: /締切/ })).toHaveAttribute('aria-sort', 'ascending');
});

it('where rows are cards, the columns that sort can still be seen and reached', async () => {
  await page.viewport(390, 844);
  mount(<Cards />);
  await userEvent.keyboard('{Tab}');
  const due = page.getByRole('link', { name: /締切/ });
  await expect.element(due).toHaveFocus();
  expect(due.element().getBoundingClientRect().height).toBeGreaterThanOrEqual(44);
  expect(document.elementFromPoint(due.element().getBoundingClientRect().x + 5, due.element().getBoundingClientRect().y + 22)).toBe(due.element());
});
