import { expect, it, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { mount } from '../../test/mount.tsx';
import { violations } from '../../test/violations.ts';
import { ComboBox } from './combo-box.tsx';
import { NumberField } from './number-field.tsx';
import { People } from './search-box.stories.tsx';
import { Select } from './select.tsx';
import { countCharacters, TextArea } from './text-area.tsx';

const UNITS = [
  { id: 'u1', label: '観光政策課', detail: '観光交流推進部' },
  { id: 'u2', label: '人事課', detail: '総務部' },
];

it('a select opens, moves and takes by keyboard', async () => {
  const choose = vi.fn();
  mount(<Select label="所属" options={UNITS} onChange={choose} />);
  await userEvent.keyboard('{Tab}{Enter}');
  await expect.element(page.getByRole('listbox')).toBeInTheDocument();
  expect(await violations()).toEqual([]);
  await userEvent.keyboard('{ArrowDown}{Enter}');
  await expect.poll(() => choose.mock.calls).toEqual([['u2']]);
  await expect.element(page.getByRole('button', { name: /所属/ })).toHaveFocus();
});

it('a combo box narrows down as one types and takes by keyboard', async () => {
  const choose = vi.fn();
  mount(<ComboBox label="所属" options={UNITS} onChange={choose} />);
  await userEvent.keyboard('{Tab}');
  await userEvent.type(page.getByRole('combobox'), '人事');
  await expect.poll(() => page.getByRole('option').elements().map((option) => option.getAttribute('data-key'))).toEqual(['u2']);
  expect(await violations()).toEqual([]);
  await userEvent.keyboard('{ArrowDown}');
  await expect.element(page.getByRole('combobox')).toHaveAttribute('aria-activedescendant');
  await userEvent.keyboard('{Enter}');
  await expect.poll(() => choose.mock.calls).toEqual([['u2']]);
  await expect.element(page.getByRole('combobox')).toHaveValue('人事課');
});

it('the search box takes a suggestion, or searches for the text', async () => {
  mount(<People />);
  const said = page.getByRole('status').last();
  await userEvent.type(page.getByRole('combobox'), '髙');
  await expect.element(page.getByRole('option', { name: /髙橋 﨑子/ })).toBeInTheDocument();
  await userEvent.keyboard('{ArrowDown}{ArrowDown}');
  await expect.element(page.getByRole('combobox')).toHaveAttribute('aria-activedescendant', expect.stringContaining('option-2'));
  await userEvent.keyboard('{Enter}');
  await expect.element(said).toHaveTextContent('髙橋 﨑子を選びました');
  await expect.element(page.getByRole('listbox')).not.toBeInTheDocument();

  await userEvent.fill(page.getByRole('combobox'), '税務課');
  await userEvent.keyboard('{Enter}');
  await expect.element(said).toHaveTextContent('「税務課」で検索しました');
});

it('a number goes up and down by arrow, within its limits, and reads its unit', async () => {
  const change = vi.fn();
  mount(<NumberField label="1か月の上限" unit="時間" defaultValue={31} maximum={32} onChange={change} />);
  await userEvent.keyboard('{Tab}{ArrowUp}{ArrowUp}');
  await expect.element(page.getByRole('textbox', { name: '1か月の上限' })).toHaveValue('32');
  expect(change).toHaveBeenLastCalledWith(32);
  await userEvent.fill(page.getByRole('textbox'), '');
  await userEvent.keyboard('{Tab}');
  expect(change).toHaveBeenLastCalledWith(null);
});

it('full-width digits are digits', async () => {
  const change = vi.fn();
  mount(<NumberField label="人数" unit="人" onChange={change} />);
  await userEvent.fill(page.getByRole('textbox'), '１２');
  await userEvent.keyboard('{Tab}');
  expect(change).toHaveBeenLastCalledWith(12);
});

it('characters are counted as a person counts them, and too many can be typed but are said', async () => {
  expect(countCharacters('葛󠄀城市👨‍👩‍👧')).toBe(4);
  mount(<TextArea label="理由" maxCharacters={3} />);
  await userEvent.type(page.getByRole('textbox'), '四文字だ');
  await expect.element(page.getByRole('textbox')).toHaveValue('四文字だ');
  await expect.element(page.getByText('（1文字超えています）')).toBeInTheDocument();
});
