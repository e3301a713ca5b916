import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import pg from 'pg';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { graphFiles, readPublication } from '../../src/publication.ts';
import { newCheckout, type Checkout } from './checkout.ts';
import { MOTTO, takeBackCareer, writeCareerThatDoesNotCompose, writeFailingMigration, writeNextCareer } from './next-career.ts';
import { startPlatform, type Person, type RunningPlatform } from './platform.ts';
import { atWork } from './work.ts';

/* One module after the other of a running platform, from a team's own checkout: `npm run roll-out -- career`. */

let platform: RunningPlatform;
let checkout: Checkout;
let host: Person;
beforeAll(async () => {
  [platform, checkout] = await Promise.all([startPlatform(), newCheckout()]);
  host = await platform.signIn('unit-head-host');
}, 600_000);
afterAll(async () => {
  await platform?.close();
  checkout?.remove();
});

/** Of what is offered now. */
function documentOf(part: string, operation: string): string {
  const [offered = {}] = readPublication(platform.folder)!.documents[part] ?? [];
  return Object.entries(offered).find(([, text]) => new RegExp(`(?:query|mutation) ${operation}\\b`).test(text))![0];
}
const offered = () => JSON.parse(readFileSync(join(platform.folder, 'remotes/career/registry.json'), 'utf8')) as { version: string; integrity: Record<string, string> };
const offeredVersion = () => offered().version;
const remoteAddress = () => platform.parts().remotes.find(({ name }) => name === 'career')!.address;
/** Everything that decides what the platform answers. */
const whatServes = () => [readFileSync(graphFiles(platform.folder).supergraph, 'utf8'), readFileSync(graphFiles(platform.folder).documents, 'utf8'), offeredVersion(), platform.parts().subgraphs];
async function rowsOf(titles: readonly string[]) {
  const client = new pg.Client(platform.parts().postgresql);
  await client.connect();
  const { rows } = await client.query<{ rows: number }>('select count(*)::int as rows from career.side_assignment_posting where title = any($1)', [titles]);
  await client.end();
  return rows[0]!.rows;
}

describe('a module that is rolled out', () => {
  it('takes over while people work, and nobody notices: no request fails, none is done twice, pages of before go on', { timeout: 900_000 }, async () => {
    const units = await host.ask(documentOf('career', 'SideAssignmentHostUnits'));
    const open = { home: documentOf('career', 'SideAssignmentHomeCard'), unit: documentOf('organization', 'MyUnitCard'), draft: documentOf('career', 'DraftSideAssignmentPosting') };
    const [buildOfBefore, addressOfBefore] = [offered(), platform.parts().subgraphs.find(({ name }) => name === 'career')!.address];
    await writeNextCareer(checkout);

    const people = await Promise.all(Array.from({ length: 4 }, () => platform.signIn('unit-head-host')));
    const work = atWork(people, open, units.data.sideAssignmentHostUnits[0].id);
    const goOn = async () => {
      const before = work.answered();
      await expect.poll(work.answered, { timeout: 60_000 }).toBeGreaterThan(before + 50);
    };
    await goOn();
    const { code, said } = await checkout.rollOut('career', platform.data);
    await goOn();
    const { failed, written } = await work.stop();
    expect({ code, failed }, said).toEqual({ code: 0, failed: [] });
    expect(await rowsOf(written)).toBe(written.length);

    const asked = documentOf('career', 'SideAssignmentHomeCard');
    expect(asked).not.toBe(open.home);
    expect((await host.ask(asked)).data.sideAssignmentMotto).toBe(MOTTO);
    expect((await host.ask(open.home)).errors).toEqual([]);
    expect(await fetch(addressOfBefore).catch((error: Error) => String(error.cause))).toContain('ECONNREFUSED');

    expect(offeredVersion()).not.toBe(buildOfBefore.version);
    await expect.poll(() => host.page('/'), { timeout: 30_000 }).toContain(`${remoteAddress()}/${offeredVersion()}/remoteEntry.js`);
    for (const { version, integrity } of [buildOfBefore, offered()]) for (const file of Object.keys(integrity)) expect((await fetch(`${remoteAddress()}/${version}/${file}`)).status, file).toBe(200);
  });

  it.each<[string, (next: Checkout) => unknown, RegExp]>([
    ['does not start beside the old one', writeFailingMigration, /入れ替えられません: subgraph-career が起動しませんでした。[^]*no further[^]*いままでの版が動いています。\n$/],
    ['takes away what pages that are open ask', takeBackCareer, /入れ替えられません: 画面が尋ねているものに答えられなくなります。SideAssignmentHomeCard \(いま配っている career の画面\) が使えなくなります: sideAssignmentMotto.*\n$/],
    ['does not compose with its neighbours', writeCareerThatDoesNotCompose, /入れ替えられません: career は、ほかのモジュールと一つのグラフになりません。\[SATISFIABILITY_ERROR\] .*Employee\..*\n$/],
  ])('is refused when it %s, and everything stays as it was', { timeout: 600_000 }, async (_, change, sentence) => {
    await change(checkout);
    const before = whatServes();
    const { code, said } = await checkout.rollOut('career', platform.data);
    expect(said).toMatch(sentence);
    expect(code).toBe(1);
    expect(whatServes()).toEqual(before);
    expect((await host.ask(documentOf('career', 'SideAssignmentHomeCard'))).data.sideAssignmentMotto).toBe(MOTTO);
  });

  it('is what its own checkout has until the platform is started again, which serves the checkout it is started from', { timeout: 600_000 }, async () => {
    const asked = documentOf('career', 'SideAssignmentHomeCard');
    await platform.restart();
    expect(documentOf('career', 'SideAssignmentHomeCard')).not.toBe(asked);
    const person = await platform.signIn('unit-head-host');
    expect((await person.ask(documentOf('career', 'SideAssignmentHomeCard'))).errors).toEqual([]);
    expect((await person.ask(asked)).errors[0]?.extensions.code).toBe('GRAPHQL_VALIDATION_FAILED');
    expect(existsSync(join(platform.folder, 'remotes/career', offeredVersion()))).toBe(true);
  });
});
