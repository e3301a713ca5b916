import { expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { mount } from '../../test/mount.tsx';
import { violations } from '../../test/violations.ts';
import { Withdraw } from './dialog.stories.tsx';

it('opens on the harmless answer, holds the focus, and Esc gives it back', async () => {
  mount(<Withdraw />);
  await userEvent.keyboard('{Tab}{Enter}');
  const dialog = page.getByRole('alertdialog', { name: '応募を取り下げますか' });
  await expect.element(dialog).toHaveAccessibleDescription(/元に戻せません/);
  await expect.element(page.getByRole('button', { name: '取り下げない' })).toHaveFocus();
  expect(await violations()).toEqual([]);

  for (let press = 0; press < 6; press++) {
    await userEvent.keyboard('{Tab}');
    const outside = document.activeElement !== document.body && !dialog.element().contains(document.activeElement);
    expect(outside).toBe(false);
  }

  await userEvent.keyboard('{Escape}');
  await expect.element(page.getByRole('alertdialog')).not.toBeInTheDocument();
  await expect.element(page.getByRole('button', { name: '応募を取り下げる' })).toHaveFocus();
});
