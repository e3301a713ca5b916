import { beforeEach, expect, it, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { mount } from '../../test/mount.tsx';
import { Link } from './link.tsx';
import { NavigationProvider } from './navigation.tsx';

const navigate = vi.fn();
/** What the browser would follow: seen after React, and kept from happening. */
const followed = vi.fn();

beforeEach(() => {
  navigate.mockClear();
  followed.mockClear();
});

function mountLinks() {
  const host = mount(
    <NavigationProvider navigate={navigate}>
      <Link href="/career/postings">募集</Link>
      <Link href="/auth/logout" reload>
        ログアウト
      </Link>
      <Link href="/career/postings.csv" download>
        CSV
      </Link>
    </NavigationProvider>,
  );
  host.parentElement?.addEventListener('click', (event) => {
    if (!event.defaultPrevented) followed((event.target as HTMLAnchorElement).textContent);
    event.preventDefault();
  }, { once: true });
}

it('a link of the site goes through the router, by Enter as well', async () => {
  mountLinks();
  await userEvent.keyboard('{Tab}{Enter}');
  expect(navigate).toHaveBeenCalledExactlyOnceWith('/career/postings');
  expect(followed).not.toHaveBeenCalled();
});

it.each(['ログアウト', 'CSV'])('%s is left to the browser', async (name) => {
  mountLinks();
  await page.getByRole('link', { name }).click();
  expect(followed).toHaveBeenCalledExactlyOnceWith(name);
  expect(navigate).not.toHaveBeenCalled();
});

it('a link opened with Control is left to the browser', async () => {
  mountLinks();
  await page.getByRole('link', { name: '募集' }).click({ modifiers: ['Control'] });
  expect(followed).toHaveBeenCalledOnce();
  expect(navigate).not.toHaveBeenCalled();
});
