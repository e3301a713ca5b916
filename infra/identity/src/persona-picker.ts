import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { Provider } from 'oidc-provider';
import { brokenPage } from './pages/broken-page.ts';
import { renderPage, type Page } from './pages/layout.ts';
import { personaPage } from './pages/persona-page.ts';
import type { People } from './persona.ts';

interface PickerOptions {
  /** Loaded when it is first asked for. */
  provider: () => Promise<Provider>;
  issuer: string;
  people: People;
  searchable: boolean;
  gatewayOrigin: string;
}

interface Interaction {
  Params: { uid: string };
  Querystring: { q?: string | string[] };
  Body: Record<string, string>;
}

/** The login interaction: shows the people, and signs in as the one that was picked. */
export async function personaPicker(app: FastifyInstance, options: PickerOptions) {
  const { provider, issuer, people, searchable, gatewayOrigin } = options;

  app.addContentTypeParser(
    'application/x-www-form-urlencoded',
    { parseAs: 'string', bodyLimit: 4_096 },
    (_request, body, done) => done(null, Object.fromEntries(new URLSearchParams(body as string))),
  );

  app.get<Interaction>('/interaction/:uid', async (request, reply) => {
    if (!(await isOpen(request, reply))) return send(reply.code(400), brokenPage('interaction_expired', gatewayOrigin));
    const text = typeof request.query.q === 'string' ? request.query.q.slice(0, 60).trim() : '';
    const found = text ? await people.search(text) : [];
    const action = `${issuer}/interaction/${request.params.uid}`;
    const search = searchable ? { text, found } : undefined;
    return send(reply, personaPage({ action, personas: people.personas, gatewayOrigin, search }));
  });

  app.post<Interaction>('/interaction/:uid', async (request, reply) => {
    if (!(await isOpen(request, reply))) return send(reply.code(400), brokenPage('interaction_expired', gatewayOrigin));
    const employee = await people.find(request.body?.employee ?? '');
    if (!employee) return send(reply.code(400), brokenPage('unknown_employee', gatewayOrigin));
    const login = { accountId: employee.employeeId, remember: true };
    const resume = await (await provider()).interactionResult(request.raw, reply.raw, { login });
    return reply.redirect(resume, 303);
  });

  /** Only the browser that began may go on: the provider's cookie for this very path names the interaction. */
  async function isOpen(request: FastifyRequest, reply: FastifyReply) {
    try {
      await (await provider()).interactionDetails(request.raw, reply.raw);
      return true;
    } catch (error) {
      if (error instanceof (await import('oidc-provider')).errors.SessionNotFound) return false;
      throw error;
    }
  }

  function send(reply: FastifyReply, page: Page) {
    const { html, headers } = renderPage(page, issuer);
    return reply.headers(headers).type('text/html; charset=utf-8').send(html);
  }
}
