import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { describeSetting, refuseUnknownSettings } from './setting.ts';
import { GRAPH_SETTINGS, readBareSettings, readGraphSettings } from './settings.ts';

describe('settings come from the environment', () => {
  it('or have a standard value', () => {
    expect(readGraphSettings({})).toMatchObject({ port: 4000, host: '127.0.0.1', depth: 12, bareIntrospection: false, metrics: 'loopback' });
    expect(readGraphSettings({ PORT: '', TAKARA_GRAPH_DEPTH: '20', TAKARA_GRAPH_INTROSPECTION: 'on' })).toMatchObject({ port: 4000, depth: 20, bareIntrospection: true });
  });

  it.each([
    ['PORT', '65536'],
    ['PORT', '4000x'],
    ['PORT', '-1'],
    ['PORT', ' 4000'],
    ['TAKARA_GRAPH_COST', '1e3'],
    ['TAKARA_GRAPH_INTROSPECTION', 'true'],
    ['TAKARA_METRICS', 'public'],
    ['TAKARA_PUBLIC_URL', 'takara.example'],
    ['TAKARA_PUBLIC_URL', 'javascript:alert(1)'],
    ['TAKARA_PUBLIC_URL', 'https://user:secret@takara.example'],
    ['TAKARA_SUBGRAPH_URL_CAREER', 'career:4001'],
  ])('%s=%s is refused by name', (variable, written) => {
    expect(() => readGraphSettings({ [variable]: written })).toThrow(new RegExp(`^設定 ${variable} の値.*使えません。[^\\n]*$`));
  });

  it('a misspelled name is refused', () => expect(() => readBareSettings({ TAKARA_GRAPH_DEPHT: '5' })).toThrow('設定 TAKARA_GRAPH_DEPHT はありません'));

  it('another part of the program may have settings of its own', () => {
    const part = { variable: 'TAKARA_OTHER', meaning: '', standard: null, read: (text: string) => text };
    refuseUnknownSettings({ TAKARA_OTHER: 'x', TAKARA_FAMILY_OF: 'y' }, [part], ['TAKARA_FAMILY_']);
    expect(() => refuseUnknownSettings({ TAKARA_ANOTHER: 'x' }, [part])).toThrow('TAKARA_ANOTHER');
  });

  it('.env.example describes each of them', () => {
    const example = readFileSync(join(import.meta.dirname, '../../.env.example'), 'utf8');
    for (const setting of Object.values(GRAPH_SETTINGS)) expect(example).toContain(describeSetting(setting));
  });
});
