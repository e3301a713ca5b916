import { expect, it } from 'vitest';
import { readSessionSettings } from './session-settings.ts';

const needed = { TAKARA_OIDC_ISSUER: 'https://id.example.lg.jp', TAKARA_OIDC_CLIENT_SECRET: 'secret' };
const read = (environment: NodeJS.ProcessEnv) => readSessionSettings(environment, 'https://takara.example.lg.jp');

it('takes the graph of this address as the audience of programs, unless told otherwise', () => {
  expect(read(needed)).toMatchObject({ issuer: 'https://id.example.lg.jp', audience: 'https://takara.example.lg.jp/graphql' });
  expect(read({ ...needed, TAKARA_OIDC_AUDIENCE: 'takara' }).audience).toBe('takara');
});

it.each(['TAKARA_OIDC_ISSUER', 'TAKARA_OIDC_CLIENT_SECRET'])('does not start without %s, and says so by name', (name) => {
  expect(() => read({ ...needed, [name]: undefined })).toThrow(name);
});

it('does not start with a lifetime that is no number', () => {
  expect(() => read({ ...needed, TAKARA_SESSION_IDLE_MINUTES: 'soon' })).toThrow('TAKARA_SESSION_IDLE_MINUTES');
});
