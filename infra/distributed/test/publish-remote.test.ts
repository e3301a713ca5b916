import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { publishRemote } from '../src/publish-remote.ts';

let folder: string;
let published: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'takara-published-'));
  published = join(folder, 'published');
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

/** A build whose only file says which one it is. */
function build(text: string): string {
  const dist = mkdtempSync(join(folder, 'dist-'));
  mkdirSync(join(dist, 'static'));
  writeFileSync(join(dist, 'static/page.js'), text);
  writeFileSync(join(dist, 'registry.json'), JSON.stringify({ id: 'career', integrity: { 'static/page.js': `sha384-${text}` } }));
  return dist;
}
const offered = () => (JSON.parse(readFileSync(join(published, 'registry.json'), 'utf8')) as { version: string }).version;
const fileOf = (version: string) => readFileSync(join(published, version, 'static/page.js'), 'utf8');

describe('publishing a remote', () => {
  it('offers the new build and keeps the one that open pages go on with', () => {
    const first = publishRemote(build('one'), published);
    const second = publishRemote(build('two'), published);
    expect(offered()).toBe(second);
    expect([fileOf(first), fileOf(second)]).toEqual(['one', 'two']);
  });

  it('goes back by publishing the build of before, which is there still', () => {
    const before = build('one');
    const first = publishRemote(before, published);
    publishRemote(build('two'), published);
    expect(publishRemote(before, published)).toBe(first);
    expect(offered()).toBe(first);
  });

  it('leaves nothing half done beside the builds, and keeps five of before', () => {
    const versions = Array.from({ length: 8 }, (_, n) => publishRemote(build(String(n)), published));
    const kept = readdirSync(published).filter((name) => name !== 'registry.json');
    expect(kept).toHaveLength(6);
    expect(kept).toContain(versions.at(-1));
    expect(kept.every((name) => versions.includes(name))).toBe(true);
  });
});
