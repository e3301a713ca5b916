import { useState } from 'react';
import { expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { mount } from '../../test/mount.tsx';
import { violations } from '../../test/violations.ts';
import { Select } from '../forms/select.tsx';
import { Button } from '../button/button.tsx';
import { Dialog } from './dialog.tsx';
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

function OnDemand() {
  const [asking, ask] = useState(false);
  return <><Button onClick={() => ask(true)}>手を挙げる</Button>{asking ? <Dialog open title="手を挙げる" onClose={() => ask(false)}>行きたい理由</Dialog> : null}</>;
}

it('one that is drawn only while it is asked for gives the focus back as well', async () => {
  mount(<OnDemand />);
  await userEvent.keyboard('{Tab}{Enter}');
  await expect.element(page.getByRole('dialog')).toBeInTheDocument();
  await userEvent.keyboard('{Escape}');
  await expect.element(page.getByRole('dialog')).not.toBeInTheDocument();
  await expect.element(page.getByRole('button', { name: '手を挙げる' })).toHaveFocus();
});

it('what a field in it opens stands above it, is chosen from, and Esc closes only that', async () => {
  mount(<Dialog open title="後任を選ぶ" onClose={() => {}}><Select label="後任" name="heir" options={[{ id: 'a', label: '葛西' }, { id: 'b', label: '工藤' }]} /></Dialog>);
  const opener = page.getByRole('button', { name: /後任/ });
  await opener.click();
  const option = page.getByRole('option', { name: '工藤' });
  await expect.element(option).toBeVisible();
  const { left, top, width, height } = option.element().getBoundingClientRect();
  expect(document.elementFromPoint(left + width / 2, top + height / 2)?.closest('[role=option]')).toBe(option.element());
  expect(Math.abs(left - opener.element().getBoundingClientRect().left)).toBeLessThan(24);
  await userEvent.keyboard('{Escape}');
  await expect.element(option).not.toBeInTheDocument();
  await expect.element(page.getByRole('dialog', { name: '後任を選ぶ' })).toBeVisible();
  await opener.click();
  await option.click();
  await expect.element(opener).toHaveTextContent('工藤');
});
