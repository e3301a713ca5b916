import { useState } from 'react';
import { expect, it, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { mount } from '../../test/mount.tsx';
import { Button } from '../button/button.tsx';
import { Form, type FormErrors } from './form.tsx';
import { TextField } from './text-field.tsx';

const TOO_LONG = { title: '題名が長すぎて、一覧に収まりません。三十文字までに縮めてください。'.repeat(4) };

function Refused({ send }: { send: (title: unknown) => void }) {
  const [errors, setErrors] = useState<FormErrors>();
  return (
    <Form label="募集" errors={errors} onSubmit={(values) => { send(values.get('title')); setErrors({ ...TOO_LONG }); }}>
      <TextField label="題名" name="title" />
      <Button type="submit">送る</Button>
    </Form>
  );
}

it('a mended field gives its error’s place back while the button is pressed, and the press still counts, once', async () => {
  const send = vi.fn();
  mount(<Refused send={send} />);
  const title = page.getByRole('textbox', { name: '題名' });
  const button = page.getByRole('button', { name: '送る' });
  await title.fill('長い題名');
  await button.click();
  await expect.element(page.getByRole('group', { name: '入力の見直し' })).toHaveFocus();
  await title.fill('短い題名');
  await button.click();
  await expect.poll(() => send.mock.calls.length).toBe(2);
  expect(send).toHaveBeenLastCalledWith('短い題名');
  await userEvent.keyboard('{Tab}');
  expect(send).toHaveBeenCalledTimes(2);
});
