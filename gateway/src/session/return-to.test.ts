import { describe, expect, it } from 'vitest';
import { safeReturnTo } from './return-to.ts';

const OWN = ['/', '/career', '/organization', '/explorer'];

describe('where one may come back to', () => {
  it.each(['/', '/career', '/career/side-jobs', '/career/side-jobs?status=OPEN&q=%E9%AB%98#list', '/organization/people/0193-a1', '/explorer'])(
    '%s is ours',
    (path) => expect(safeReturnTo(path, OWN)).toBe(path),
  );

  it.each([
    '//evil.example', '///evil.example', '/..//evil.example', '/career/..//evil.example', '/.//evil.example', '/career//evil.example',
    '/\\evil.example', '\\\\evil.example', '/\t/evil.example', '/%09/evil.example', '/%0d%0aLocation:https://evil.example',
    '/%2f/evil.example', '/%2F%2Fevil.example', '/%5cevil.example', '/career/%2e%2e//evil.example', '/career/%2e%2e/auth/logout',
    'https://evil.example', 'https:evil.example', 'http:/evil.example', 'javascript:alert(1)', 'data:text/html,x', 'evil.example', '@evil.example',
    '/career\r\nSet-Cookie: a=b', '/career?x=\n', '/career?x=\\', ' /career', '/career ', '/careers', '/career.evil', '/auth/logout', '/auth/login',
    '/identity/session/end', '/graphql', '/nowhere', '', '?x', '#x', `/career/${'a'.repeat(1_000)}`, '/career/é', '/career/<script>',
  ])('%j is not, and leads home', (path) => expect(safeReturnTo(path, OWN)).toBe('/'));

  it.each([undefined, null, 1, ['/career', '/organization'], { toString: () => '/career' }])('%j is no path at all', (value) =>
    expect(safeReturnTo(value, OWN)).toBe('/'),
  );
});
