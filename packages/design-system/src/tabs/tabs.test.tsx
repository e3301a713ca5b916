import { expect, it } from 'vitest';
import { page } from 'vitest/browser';
import { mount } from '../../test/mount.tsx';
import { Tabs } from './tabs.tsx';

it('where the tabs slide, the one that is open is within sight', async () => {
  await page.viewport(390, 844);
  const tabs = ['自分の自己申告', '所属の職員', '提出された自己申告', '実施と進み具合'].map((label, n) => ({ href: `/${n}`, label }));
  mount(<Tabs label="自己申告" tabs={tabs} currentHref="/3" />);
  await expect.poll(() => page.getByRole('link', { name: '実施と進み具合' }).element().getBoundingClientRect().right).toBeLessThanOrEqual(390);
});
