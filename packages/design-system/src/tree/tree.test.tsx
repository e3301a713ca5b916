import { expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { mount } from '../../test/mount.tsx';
import { Paged, Units } from './tree.stories.tsx';

const link = (name: string) => page.getByRole('link', { name });

it('arrows go through what is open, open and close, and find the parent', async () => {
  mount(<Units />);
  link('総務部').element().focus();
  await userEvent.keyboard('{ArrowDown}{ArrowDown}{ArrowDown}');
  await expect.element(link('人財育成グループ')).toHaveFocus();

  await userEvent.keyboard('{ArrowLeft}');
  await expect.element(link('人事課')).toHaveFocus();
  await userEvent.keyboard('{ArrowLeft}');
  await expect.element(link('人財育成グループ')).not.toBeInTheDocument();
  await userEvent.keyboard('{ArrowRight}');
  await expect.element(link('人財育成グループ')).toBeInTheDocument();
  await userEvent.keyboard('{ArrowRight}');
  await expect.element(link('任用グループ')).toHaveFocus();

  await userEvent.keyboard('{End}');
  await expect.element(link('観光交流推進部')).toHaveFocus();
  await userEvent.keyboard('{Home}');
  await expect.element(link('総務部')).toHaveFocus();
});

it('the button of a unit says whether what is below it is open', async () => {
  mount(<Units />);
  const button = page.getByRole('button', { name: '観光交流推進部の下の組織' });
  await expect.element(button).toHaveAttribute('aria-expanded', 'false');
  button.element().focus();
  await userEvent.keyboard('{Enter}');
  await expect.element(button).toHaveAttribute('aria-expanded', 'true');
  await expect.element(link('観光政策課')).toBeInTheDocument();
});

it('children still on their way are said to be', async () => {
  mount(<Units />);
  await page.getByRole('button', { name: '税務課の下の組織' }).click();
  await expect.element(page.getByText('読み込んでいます')).toBeInTheDocument();
});

it('the rest of a long level is reached by the arrows, and the focus goes on to the first that came', async () => {
  mount(<Paged />);
  link('税務課').element().focus();
  await userEvent.keyboard('{ArrowDown}{ArrowDown}{ArrowDown}');
  await expect.element(page.getByRole('button', { name: '税務課の下の組織をさらに表示' })).toHaveFocus();
  await userEvent.keyboard('{Enter}');
  await expect.element(link('第3係')).toHaveFocus();
  await userEvent.keyboard('{ArrowUp}');
  await expect.element(link('第2係')).toHaveFocus();
});
