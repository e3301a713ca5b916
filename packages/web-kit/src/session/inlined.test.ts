import { afterEach, expect, it } from 'vitest';
import { readRegistry, readSession } from './inlined.ts';

function inline(id: string, value: unknown) {
  const block = Object.assign(document.createElement('script'), { type: 'application/json', id, textContent: JSON.stringify(value) });
  document.body.append(block);
}
const module = (id: string, differences = {}) => ({ id, entry: `/remotes/${id}/remoteEntry.js`, integrity: {}, manifest: { id, title: id, basePath: `/${id}`, nav: [], slots: [] }, ...differences });

afterEach(() => document.body.replaceChildren());

it('a page without a session belongs to a visitor', () => {
  expect(readSession()).toBeNull();
  inline('takara-session', { displayName: 'だれか' });
  expect(readSession()).toBeNull();
});

it('what the gateway leaves out of a session is nothing, not undefined', () => {
  inline('takara-session', { employeeId: 'e1', displayName: '青山 葵' });
  expect(readSession()).toEqual({ employeeId: 'e1', displayName: '青山 葵', unitName: null, postTitle: null, duties: [], entitlements: [], requestId: null });
});

it('one module of a wrong shape does not take the others along', () => {
  inline('takara-registry', { modules: [module('career'), null, module('x', { manifest: { id: 'y' } }), module('z', { entry: 5 }), module('organization')] });
  expect(readRegistry().modules.map(({ id }) => id)).toEqual(['career', 'organization']);
});
