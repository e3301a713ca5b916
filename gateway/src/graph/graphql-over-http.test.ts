import { serverAudits } from 'graphql-http';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { exampleGateway } from '../../test/example-gateway.ts';
import type { Gateway } from '../gateway.ts';

let gateway: Gateway;
let url: string;
beforeAll(async () => {
  gateway = await exampleGateway({}, { TAKARA_GRAPH_INTROSPECTION: 'on' });
  url = `${await gateway.app.listen({ host: '127.0.0.1', port: 0 })}/graphql`;
});
afterAll(() => gateway.close());

const audits = serverAudits({ url: () => url });

it('the specification has as many checks as we know of', () => expect(audits).toHaveLength(61));

it.each(audits.map((audit) => [audit.name, audit] as const))('GraphQL over HTTP: %s', async (_, audit) => {
  const result = await audit.fn();
  expect(result.status === 'ok' ? 'ok' : result.reason).toBe('ok');
});
