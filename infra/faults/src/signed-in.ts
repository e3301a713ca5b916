import { openBrowser } from '@takara/identity/testing';
import type { Answer, World } from './world.ts';

/** Somebody in a browser, with a session of the gateway's. */
export interface SignedIn {
  /** The home page: `page` for them, `sign-in` when the session is gone, else its status. */
  home(): Promise<'page' | 'sign-in' | number>;
  /** A registered operation, by the session. Rejects when there is no answer at all. */
  ask(operation: string): Promise<Answer>;
}

export async function signIn(world: World, persona: string): Promise<SignedIn> {
  const people = JSON.parse(world.kept('personas.json')) as { key: string; employeeId: string; displayName: string }[];
  const { employeeId, displayName } = people.find(({ key }) => key === persona)!;
  const browser = openBrowser(world.origin);
  const first = await browser.signInAs(employeeId);
  if (first.status !== 200) throw new Error(`サインインできません: HTTP ${first.status}`);
  const cookie = () => [...browser.jar].filter(([, { path }]) => path === '/').map(([name, { value }]) => `${name}=${value}`).join('; ');
  return {
    async home() {
      const response = await browser.get('/');
      if (response.status >= 300 && response.status < 400) return 'sign-in';
      return response.status === 200 && (await response.text()).includes(displayName) ? 'page' : response.status;
    },
    async ask(operation) {
      const began = performance.now();
      const response = await fetch(`${world.origin}/graphql`, {
        method: 'POST', headers: { 'content-type': 'application/json', cookie: cookie() },
        body: JSON.stringify({ documentId: world.documentId(operation), operationName: operation, variables: {} }), signal: AbortSignal.timeout(15_000),
      });
      const { data = null, errors = [] } = (await response.json()) as Partial<Answer>;
      return { status: response.status, ms: performance.now() - began, data, errors };
    },
  };
}
