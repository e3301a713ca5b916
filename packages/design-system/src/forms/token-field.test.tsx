import { expect, it, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { mount } from '../../test/mount.tsx';
import { violations } from '../../test/violations.ts';
import { Button } from '../button/button.tsx';
import { Form } from './form.tsx';
import { Skills } from './token-field.stories.tsx';

const words = () => page.getByRole('listitem').elements().map((item) => item.textContent);

it('Enter adds one’s own word and does not send the form', async () => {
  const send = vi.fn();
  mount(<Form label="応募" onSubmit={send}><Skills /><Button type="submit">送る</Button></Form>);
  await userEvent.type(page.getByRole('combobox'), '統計{Enter}');
  await expect.poll(words).toEqual(['業務フローの図示', '統計']);
  await expect.element(page.getByRole('combobox')).toHaveValue('');
  expect(send).not.toHaveBeenCalled();
  expect(await violations()).toEqual([]);
});

it('a word that others have used is taken by keyboard, once', async () => {
  mount(<Skills />);
  await userEvent.type(page.getByRole('combobox'), '可視');
  await expect.element(page.getByRole('option', { name: 'データ可視化' })).toBeInTheDocument();
  await userEvent.keyboard('{ArrowDown}{Enter}');
  await expect.poll(words).toEqual(['業務フローの図示', 'データ可視化']);
  await userEvent.type(page.getByRole('combobox'), 'データ可視化{Enter}');
  await expect.poll(words).toEqual(['業務フローの図示', 'データ可視化']);
});

it('a word can be taken away, and no more than the most can be added', async () => {
  mount(<Skills />);
  await userEvent.type(page.getByRole('combobox'), '一{Enter}二{Enter}三{Enter}');
  await expect.element(page.getByRole('combobox')).toBeDisabled();
  await userEvent.click(page.getByRole('button', { name: '二を外す' }));
  await expect.poll(words).toEqual(['業務フローの図示', '一', '三']);
  await expect.element(page.getByRole('combobox')).toBeEnabled();
});

it('while its list is open the page stays readable: what Tab reaches is hidden from nobody', async () => {
  mount(<><h1>応募</h1><Button>ほかのこと</Button><Skills /></>);
  await userEvent.type(page.getByRole('combobox'), '可視');
  await expect.element(page.getByRole('option', { name: 'データ可視化' })).toBeInTheDocument();
  expect(document.querySelector('[aria-hidden=true] :is(a, button, input)')).toBeNull();
  await expect.element(page.getByRole('heading', { name: '応募' })).toBeInTheDocument();
  expect(await violations()).toEqual([]);
});
