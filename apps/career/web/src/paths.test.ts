import { expect, it } from 'vitest';
import { paths } from './paths.ts';

it('addresses stay where people and tasks have kept them', () => {
  expect(Object.values(paths).map((path) => path('ID'))).toEqual([
    '/career/side-assignments',
    '/career/side-assignments/postings/new',
    '/career/side-assignments/postings/ID',
    '/career/side-assignments/postings/ID/edit',
    '/career/side-assignments/postings/ID/apply',
    '/career/side-assignments/applications',
    '/career/side-assignments/applications/ID',
    '/career/side-assignments/assignments',
    '/career/side-assignments/assignments/ID',
    '/career/path',
    '/career/path?family=ID',
    '/career/plan',
    '/career/plan/edit',
    '/career/plans',
    '/career/plans/ID',
    '/career/rotation',
    '/career/rotation/people/ID',
    '/career/rotation/list',
    '/career/self-declaration',
    '/career/self-declaration/sheets/ID',
    '/career/self-declaration/people',
    '/career/self-declaration/all',
    '/career/self-declaration/round',
    '/career/supports',
    '/career/supports/ID',
    '/career/deployments',
    '/career/deployments/requests/new',
    '/career/deployments/requests/ID',
    '/career/deployments/requests/ID/paper',
  ]);
});
