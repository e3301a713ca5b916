import { useState } from 'react';
import { expect, it, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { mount } from '../../test/mount.tsx';
import { Button } from '../button/button.tsx';
import { DateField } from './date-field.tsx';
import { Form, type FormErrors } from './form.tsx';
import { RadioGroup } from './radio-group.tsx';
import { TextField } from './text-field.tsx';

const DECISIONS = [
  { id: 'CONSENT', label: '同意する' },
  { id: 'REFUSE', label: '同意しない' },
];
const check = (values: FormData): FormErrors => ({
  ...(values.get('decision') ? {} : { decision: '同意するかどうかを選んでください。' }),
  ...(values.get('title') ? {} : { title: '仕事の名前を入力してください。' }),
});

function Posting({ save, refuse }: { save: (values: FormData) => void; refuse?: FormErrors }) {
  const [errors, setErrors] = useState<FormErrors>();
  const submit = (values: FormData) => {
    save(values);
    setErrors(refuse && { ...refuse });
  };
  return (
    <Form label="募集" check={check} errors={errors} onSubmit={submit}>
      <TextField label="仕事の名前" name="title" required />
      <DateField label="応募の締切" name="closesOn" defaultValue="2026-11-30" />
      <RadioGroup label="所属長の判断" name="decision" required options={DECISIONS} />
      <Button type="submit">送る</Button>
    </Form>
  );
}

const summary = page.getByRole('group', { name: '入力の見直し' });
const title = page.getByRole('textbox', { name: '仕事の名前' });

it('what is wrong is listed in the order of the fields, takes the focus, and leads to each field by keyboard', async () => {
  const save = vi.fn();
  mount(<Posting save={save} />);
  await page.getByRole('button', { name: '送る' }).click();

  await expect.element(summary).toHaveFocus();
  const lines = summary.getByRole('button').elements().map((line) => line.textContent);
  expect(lines).toEqual(['仕事の名前：仕事の名前を入力してください。', '所属長の判断：同意するかどうかを選んでください。']);
  await expect.element(title).toHaveAccessibleDescription(/仕事の名前を入力してください。/);
  await expect.element(title).toBeInvalid();
  expect(save).not.toHaveBeenCalled();

  await userEvent.keyboard('{Tab}{Enter}');
  await expect.element(title).toHaveFocus();
  summary.getByRole('button').elements().at(-1)?.focus();
  await userEvent.keyboard('{Enter}');
  await expect.element(page.getByRole('radio', { name: '同意する' })).toHaveFocus();
});

it('a mended field is no longer called wrong, and what is sent are the values by name, days as ISO', async () => {
  const save = vi.fn();
  mount(<Posting save={save} />);
  await page.getByRole('button', { name: '送る' }).click();
  await userEvent.type(title, '統計の整理');
  await userEvent.keyboard('{Tab}');
  await expect.element(title).not.toBeInvalid();
  await page.getByText('同意する', { exact: true }).click();
  await page.getByRole('button', { name: '送る' }).click();
  expect(Object.fromEntries(save.mock.calls[0]?.[0])).toEqual({ title: '統計の整理', closesOn: '2026-11-30', decision: 'CONSENT' });
  await expect.element(summary).not.toBeInTheDocument();
});

it('what the server refuses stands at its field, and what belongs to no field at the top', async () => {
  mount(<Posting save={() => {}} refuse={{ title: '同じ名前の募集があります。', '': 'ほかの人が先に変更しました。' }} />);
  await userEvent.type(title, '統計の整理');
  await page.getByText('同意する', { exact: true }).click();
  await page.getByRole('button', { name: '送る' }).click();
  await expect.element(summary).toHaveFocus();
  await expect.element(summary.getByText('ほかの人が先に変更しました。')).toBeInTheDocument();
  await expect.element(title).toHaveAccessibleDescription('同じ名前の募集があります。');
});
