import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { execute, parse, type GraphQLSchema } from 'graphql';
import type { AddressInfo } from 'node:net';

export type Fault = (response: ServerResponse, request: IncomingMessage) => void;

const json = (body: string): Fault => (response) => void response.setHeader('content-type', 'application/json').end(body);

/** What a subgraph does on a bad day. */
export const FAULTS: Record<string, Fault> = {
  'is silent': () => {},
  'begins to answer and stops': (response) => void response.setHeader('content-type', 'application/json').write('{"data":{'),
  'answers a byte at a time': (response) => {
    response.setHeader('content-type', 'application/json').write('{"data":');
    const drip = setInterval(() => response.write(' '), 50);
    response.on('close', () => clearInterval(drip));
  },
  'resets the connection': (response) => void response.socket?.resetAndDestroy(),
  'answers HTML': (response) => void response.setHeader('content-type', 'text/html').end('<h1>502 Bad Gateway of people-7.internal</h1>'),
  'answers HTML and calls it JSON': json('<h1>502</h1>'),
  'answers garbage': json('\u0000\u0001{]'),
  'answers nothing': json(''),
  'answers data that is null without a word': json('{"data":null}'),
  'answers an empty object': json('{}'),
  'answers a list': json('[{"data":{"ping":"x"}}]'),
  'answers other fields than asked for': json('{"data":{"pong":"x"}}'),
  'answers a scalar for an object': json('{"data":{"task":"x"}}'),
  'answers a list for an object': json('{"data":{"task":[{"title":"x"}]}}'),
  'answers an object for a string': json('{"data":{"task":{"title":{"x":1}}}}'),
  'answers errors that are no errors': json('{"data":{"task":null},"errors":"no"}'),
  'answers 60 MB': (response) => {
    response.setHeader('content-type', 'application/json');
    const chunk = `"${'x'.repeat(1_000_000)}",`;
    let left = 60;
    const more = () => void (left-- > 0 ? response.write(chunk, more) : response.end());
    response.write('{"data":{"task":{"title":[');
    more();
  },
  'answers a gzip bomb': (response) => void response.writeHead(200, { 'content-type': 'application/json', 'content-encoding': 'gzip' }).end(Buffer.alloc(100)),
  'points elsewhere': (response) => void response.writeHead(307, { location: 'http://127.0.0.1:1/' }).end(),
};

export interface SubgraphServer {
  url: string;
  /** Requests in order of arrival. */
  requests: { headers: IncomingMessage['headers']; body: { query: string; variables: Record<string, unknown> } }[];
  fault: Fault | undefined;
  close(): Promise<void>;
}

/** A real subgraph behind HTTP that can be told to misbehave. */
export async function startSubgraph(schema: GraphQLSchema): Promise<SubgraphServer> {
  const requests: SubgraphServer['requests'] = [];
  const server: Server = createServer(async (request, response) => {
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk as Buffer);
    const body = JSON.parse(Buffer.concat(chunks).toString()) as SubgraphServer['requests'][number]['body'];
    requests.push({ headers: request.headers, body });
    if (subgraph.fault) return subgraph.fault(response, request);
    const answer = await execute({ schema, document: parse(body.query), variableValues: body.variables, contextValue: { actor: null } });
    response.setHeader('content-type', 'application/json').end(JSON.stringify(answer));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const subgraph: SubgraphServer = {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/graphql`,
    requests,
    fault: undefined,
    close: () => new Promise((resolve) => (server.closeAllConnections(), server.close(() => resolve()))),
  };
  return subgraph;
}
