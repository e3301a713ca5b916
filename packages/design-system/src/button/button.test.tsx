import { expect, it, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { mount } from '../../test/mount.tsx';
import { ActionButton } from './action-button.tsx';
import { Button } from './button.tsx';

it('a button that is refused keeps its place in the tab order, reads its reason and does nothing', async () => {
  const press = vi.fn();
  mount(
    <Button disabledReason="所属長の同意を待っています。" onClick={press}>
      選考に進める
    </Button>,
  );
  await userEvent.keyboard('{Tab}{Enter}');
  const button = page.getByRole('button', { name: '選考に進める' });
  await expect.element(button).toHaveFocus();
  await expect.element(button).toHaveAccessibleDescription('所属長の同意を待っています。');
  expect(press).not.toHaveBeenCalled();
});

it('a pending button of a form is not sent a second time', async () => {
  const send = vi.fn((event: { preventDefault(): void }) => event.preventDefault());
  mount(
    <form onSubmit={send}>
      <Button type="submit" pending pendingLabel="送信しています">
        送信する
      </Button>
    </form>,
  );
  await userEvent.keyboard('{Tab}{Enter}');
  await expect.element(page.getByRole('button', { name: '送信しています' })).toHaveFocus();
  expect(send).not.toHaveBeenCalled();
});

it('an action is the link to its form where it is open, and a button with the reason where it is not', async () => {
  mount(
    <>
      <ActionButton offered={{ enabled: true, reason: null }} href="/career/postings/1/edit">
        直す
      </ActionButton>
      <ActionButton offered={{ enabled: false, reason: '人事課の承認を待っています。' }} href="/career/postings/1/open">
        公開する
      </ActionButton>
    </>,
  );
  await expect.element(page.getByRole('link', { name: '直す' })).toHaveAttribute('href', '/career/postings/1/edit');
  await expect.element(page.getByRole('button', { name: '公開する' })).toHaveAccessibleDescription('人事課の承認を待っています。');
});
