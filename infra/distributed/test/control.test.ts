import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { fingerprint, type Publication } from '../src/publication.ts';
import { startControl } from '../src/roll-out/control.ts';
import type { Platform, Release } from '../src/roll-out/switch-over.ts';

const publication: Publication = { schemas: { career: 'type Query { a: String }' }, supergraph: '', documents: {} };
const release: Release = { module: 'career', checkout: '/nowhere', publication, madeFrom: fingerprint(undefined), dist: null };

let control: Awaited<ReturnType<typeof startControl>>;
beforeEach(async () => {
  control = await startControl({ publication } as Platform);
});
afterEach(() => control.stop());

const post = (token: string) => fetch(`${control.address}/roll-out`, { method: 'POST', headers: { 'content-type': 'application/json', authorization: `Bearer ${token}` }, body: JSON.stringify(release) });

describe('who tells a running platform to change', () => {
  it('has read its token from the data folder', async () => {
    expect((await post('another')).status).toBe(401);
    expect((await fetch(control.address)).status).toBe(401);
  });

  it('is refused when another module was rolled out since the release was made', async () => {
    expect(await (await post(control.token)).json()).toEqual({ failed: 'そのあいだに、ほかのモジュールが入れ替わりました。もう一度実行してください。' });
  });
});
