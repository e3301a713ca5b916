import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import type { Actor, DutyKind } from '@takara/subgraph-kit';
import { chromium, type Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { exampleGateway, send } from '../../test/example-gateway.ts';
import type { Gateway } from '../gateway.ts';

const actor = (kind: DutyKind): Actor => ({ kind: 'EMPLOYEE', employeeId: kind, on: '2026-11-22', duties: [{ kind, unitId: null, onBehalfOf: null }] });
let gateway: Gateway;
let address: string;
let browser: Browser;

beforeAll(async () => {
  execFileSync('pnpm', ['build'], { cwd: join(import.meta.dirname, '../..'), stdio: 'pipe' });
  gateway = await exampleGateway({
    authenticate: async ({ headers: { cookie } }) => (cookie?.includes('who=analyst') ? actor('ANALYST') : cookie?.includes('who=head') ? actor('UNIT_HEAD') : null),
  });
  address = await gateway.app.listen({ host: '127.0.0.1', port: 0 });
  browser = await chromium.launch({ executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium', args: ['--no-sandbox'] });
});
afterAll(async () => {
  await browser?.close();
  await gateway?.close();
});

const page = (cookie?: string) => send(gateway, { method: 'GET', url: '/explorer', headers: cookie ? { cookie } : {} });

describe('GraphiQL', () => {
  it('asks somebody who is not signed in to sign in', async () => {
    const { status, headers } = await page();
    expect([status, headers.location]).toEqual([302, '/auth/login?returnTo=%2Fexplorer']);
  });

  it('does not exist for whoever may not write queries', async () => expect((await page('who=head')).status).toBe(404));

  it('runs a query of an analyst’s own in a browser, without a policy violation and without asking any other origin', async () => {
    const context = await browser.newContext();
    await context.addCookies([{ name: 'who', value: 'analyst', url: address }]);
    const tab = await context.newPage();
    const complaints: string[] = [];
    const origins = new Set<string>();
    tab.on('console', (message) => message.type() === 'error' && complaints.push(message.text()));
    tab.on('pageerror', (error) => complaints.push(error.message));
    tab.on('request', (request) => origins.add(new URL(request.url()).origin));
    await tab.goto(`${address}/explorer`);
    // The schema arrives by introspection; only then does the editor know the fields.
    await tab.getByRole('button', { name: /execute query/i }).waitFor();
    await tab.locator('.graphiql-query-editor .CodeMirror').click();
    await tab.keyboard.press('Control+A');
    // Of the name that the editor began with: it goes on sending that one until it has read the new text.
    await tab.keyboard.insertText('query Hello { person(id: "7") { name askedBy } }');
    await tab.keyboard.press('Escape');
    await tab.getByRole('button', { name: /execute query/i }).click();
    await expect.poll(() => tab.locator('.result-window').innerText(), { timeout: 10_000 }).toContain('"askedBy": "ANALYST"');
    await tab.getByRole('button', { name: /show documentation explorer/i }).click();
    await tab.locator('.graphiql-plugin').getByText('Query').first().waitFor();
    expect(complaints).toEqual([]);
    expect([...origins]).toEqual([address]);
    await context.close();
  });
});
