import { composeServices } from '@apollo/composition';
import { parse } from 'graphql';
import type { InjectOptions } from 'fastify';
import { createGateway, type Gateway, type GatewayOptions } from '../src/gateway.ts';
import { readGraphSettings } from '../src/settings.ts';
import { PEOPLE_SDL, peopleSchema, subgraphOf, TASKS_SDL, tasksSchema } from './example-subgraphs.ts';

/** `urls`: where the two subgraphs are, when they are not in this process. */
export function exampleSupergraph(urls: { people?: string; tasks?: string } = {}, extraTaskField = ''): string {
  const tasks = TASKS_SDL.replace('title: String', `title: String ${extraTaskField}`);
  const { supergraphSdl, errors } = composeServices([
    { name: 'people', url: urls.people ?? 'http://127.0.0.1:9/graphql', typeDefs: parse(PEOPLE_SDL) },
    { name: 'tasks', url: urls.tasks ?? 'http://127.0.0.1:9/graphql', typeDefs: parse(tasks) },
  ]);
  if (!supergraphSdl) throw new Error(errors?.map(String).join('\n'));
  return supergraphSdl;
}

/** A real gateway around the two example subgraphs; with no `authenticate` it is the bare one. `environment`: settings by their variable. */
export function exampleGateway(options: Partial<GatewayOptions> = {}, environment: Record<string, string> = {}): Promise<Gateway> {
  return createGateway({
    settings: readGraphSettings({ TAKARA_LOG_LEVEL: 'silent', TAKARA_SUPERGRAPH_POLL_MS: '0', ...environment }),
    supergraph: { sdl: exampleSupergraph() },
    subgraphs: { people: subgraphOf(peopleSchema), tasks: subgraphOf(tasksSchema) },
    ...options,
  });
}

interface Answer {
  status: number;
  data: any;
  errors: { message: string; path?: (string | number)[]; extensions: { code: string; requestId: string } }[] | undefined;
  text: string;
  headers: Record<string, unknown>;
}

/** Sends one request without a port; an object becomes a POST of JSON. */
export async function send({ app }: Gateway, request: object | InjectOptions): Promise<Answer> {
  const isRaw = 'url' in request;
  const response = await app.inject(isRaw ? (request as InjectOptions) : { method: 'POST', url: '/graphql', headers: { 'content-type': 'application/json' }, payload: JSON.stringify(request) });
  const body = response.headers['content-type']?.toString().includes('json') ? (response.json() as Partial<Answer>) : {};
  return { status: response.statusCode, data: body.data, errors: body.errors, text: response.body, headers: response.headers };
}

/** POST of a body exactly as given. */
export const post = (payload: string | Buffer, headers: Record<string, string> = {}) => ({ method: 'POST' as const, url: '/graphql', headers: { 'content-type': 'application/json', ...headers }, payload });

export const codes = ({ errors }: Answer) => errors?.map(({ extensions }) => extensions.code);
