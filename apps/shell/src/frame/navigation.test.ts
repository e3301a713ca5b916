import type { ModuleManifest } from '@takara/web-kit';
import { expect, it } from 'vitest';
import { currentItem } from './navigation.ts';

const manifest = (id: string, ...paths: string[]): ModuleManifest => ({ id, title: id, basePath: `/${id}`, nav: paths.map((to) => ({ to, label: to })), slots: [] });
const manifests = [manifest('organization', '/organization', '/organization/units'), manifest('career', '/career/side-jobs')];

it.each([
  ['/organization', '/organization'],
  ['/organization/employees/5', '/organization'],
  ['/organization/units/5', '/organization/units'],
  ['/organization/units-of-old', '/organization'],
  ['/career/side-jobs', '/career/side-jobs'],
])('the page %s belongs to the menu’s %s', (pathname, to) => {
  expect(currentItem(manifests, pathname)?.to).toBe(to);
});

it.each(['/', '/search', '/career', '/organizations'])('the page %s belongs to no module’s item', (pathname) => {
  expect(currentItem(manifests, pathname)).toBeNull();
});
