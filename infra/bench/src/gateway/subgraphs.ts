import { createServer } from 'node:http';
import { execute, parse, type ExecutionResult } from 'graphql';
import { storefrontSchemas } from './storefront.ts';

/*
 * The subgraphs in a process of their own on PORT, at `/accounts` and so on, never the bottleneck: each distinct request is
 * really executed once, and its answer kept as bytes.
 */

const schemas = storefrontSchemas();
const answers = new Map<string, Buffer>();

async function answer(subgraph: string, body: string): Promise<Buffer> {
  const { query, variables, operationName } = JSON.parse(body) as { query: string; variables?: Record<string, unknown>; operationName?: string };
  const result = (await execute({ schema: schemas.get(subgraph)!, document: parse(query), variableValues: variables, operationName })) as ExecutionResult;
  return Buffer.from(JSON.stringify(result));
}

const server = createServer((request, response) => {
  const chunks: Buffer[] = [];
  request.on('data', (chunk: Buffer) => chunks.push(chunk));
  request.on('end', async () => {
    const [, subgraph = ''] = request.url!.split('/');
    if (!schemas.has(subgraph)) return response.writeHead(404).end();
    const body = (chunks.length === 1 ? chunks[0]! : Buffer.concat(chunks)).toString('utf8');
    const key = `${subgraph} ${body}`;
    let known = answers.get(key);
    if (!known) answers.set(key, (known = await answer(subgraph, body)));
    response.writeHead(200, { 'content-type': 'application/json; charset=utf-8', 'content-length': known.length }).end(known);
  });
});
server.keepAliveTimeout = 600_000;
server.listen(Number(process.env.PORT), '127.0.0.1');
