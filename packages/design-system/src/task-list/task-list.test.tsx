import { expect, it } from 'vitest';
import { page } from 'vitest/browser';
import { mount } from '../../test/mount.tsx';
import { UnitHead } from './task-list.stories.tsx';

it('what is due first comes first, what has no date last', () => {
  mount(<UnitHead />);
  const titles = page.getByRole('link').elements().map((link) => link.textContent);
  expect(titles).toEqual(['面談の記録を提出する', '応募に同意するか決める（青山 葵さん）', '11月の活動時間を確認する（2人）', '受け入れた職員の振り返りを書く']);
});
