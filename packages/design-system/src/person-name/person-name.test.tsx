import { expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { mount } from '../../test/mount.tsx';
import { OnDemand } from './person-name.stories.tsx';

it('the reading comes and goes at the press of かな', async () => {
  const host = mount(<OnDemand />);
  expect(host.querySelector('rt')).toBeNull();
  await userEvent.keyboard('{Tab}{Enter}');
  expect(host.querySelector('rt')?.textContent).toBe('たかはし さきこ');
  await expect.element(page.getByRole('button', { name: 'かな（髙橋 﨑子の読み）' })).toHaveAttribute('aria-pressed', 'true');
  await userEvent.keyboard('{Enter}');
  expect(host.querySelector('rt')).toBeNull();
});
