import { describe, expect, it } from 'vitest';
import { readProcessSettings } from './process-settings.ts';

const ENOUGH = {
  DATABASE_URL: 'postgresql://gateway:hidden@127.0.0.1:5432/takara', GATEWAY_PRIVATE_KEY_FILE: '/run/actor-key', SUPERGRAPH: '/run/supergraph.graphql', TAKARA_TRUSTED_DOCUMENTS: '/run/documents.json',
  TAKARA_OIDC_ISSUER: 'https://id.example.lg.jp', TAKARA_OIDC_CLIENT_SECRET: 'hidden', TAKARA_REMOTES: '[{"id":"career","address":"https://career.example.lg.jp"}]',
};

describe('the settings of a gateway process', () => {
  it('are read with what is usual', () => {
    expect(readProcessSettings({ ...ENOUGH, PORT: '4242', DATABASE_POOL_MAX: '7' })).toMatchObject({
      origin: 'http://127.0.0.1:4242', remotes: [{ id: 'career', address: 'https://career.example.lg.jp' }], pool: { poolMax: 7, statementTimeout: 2_500 },
      session: { issuer: 'https://id.example.lg.jp', audience: 'http://127.0.0.1:4242/graphql' },
    });
  });

  it.each(['DATABASE_URL', 'GATEWAY_PRIVATE_KEY_FILE', 'SUPERGRAPH', 'TAKARA_TRUSTED_DOCUMENTS', 'TAKARA_OIDC_ISSUER', 'TAKARA_OIDC_CLIENT_SECRET'])('are refused without %s', (variable) => {
    expect(() => readProcessSettings({ ...ENOUGH, [variable]: '' })).toThrow(`設定 ${variable} がありません`);
  });

  it.each([
    ['DATABASE_URL', 'mysql://gateway:hidden@127.0.0.1/takara'],
    ['DATABASE_POOL_MAX', 'many'],
    ['DATABASE_POOL_MAX', '1'],
    ['DATABASE_POL_MAX', '10'],
    ['TAKARA_REMOTES', 'career'],
    ['TAKARA_REMOTES', '[{"id":"../x","address":"https://career.example.lg.jp"}]'],
    ['TAKARA_REMOTES', '[{"id":"career","address":"javascript:0"}]'],
    ['TAKARA_REMOTE', '[]'],
    ['TAKARA_OIDC_ISSUER', 'id'],
    ['TAKARA_SUBGRAPH_FAILURES', '0'],
    ['TAKARA_SUBGRAPH_URL_CAREER', 'ftp://x'],
  ])('are refused in one line that names %s when it is %s, and tells no secret', (variable, value) => {
    const read = () => readProcessSettings({ ...ENOUGH, [variable]: value });
    expect(read).toThrow(variable);
    expect(read).not.toThrow(/\n|hidden/);
  });

  it('of whoever started it are no mistake', () => {
    const theirs = { variable: 'TAKARA_DATA', standard: '', meaning: '', read: (text: string) => text };
    expect(() => readProcessSettings({ ...ENOUGH, TAKARA_DATA: '/x' })).toThrow('TAKARA_DATA');
    expect(readProcessSettings({ ...ENOUGH, TAKARA_DATA: '/x' }, [theirs]).privateKeyFile).toBe('/run/actor-key');
  });
});
