import type { Page } from 'playwright-core';
import { today, written } from './days.ts';
import { part } from './page.ts';

/** 経過 says who has it now and since when: today, here. */
export const expectHolder = (page: Page, who: string | RegExp) =>
  part(page, '経過').getByRole('listitem').filter({ hasText: 'いまの担当：' }).filter({ hasText: who }).filter({ hasText: `${written(today())}から` }).waitFor();

/** 経過 tells that this was done, and by whom. */
export const expectTold = (page: Page, told: string, by: string) => part(page, '経過').getByRole('listitem').filter({ hasText: told }).filter({ hasText: by }).first().waitFor();
