// The limit: sends the fetches that a plan of @apollo/gateway sends for the same request, in the same order, and writes the
// answers one after the other. It knows them beforehand (fetches.json) and nothing of GraphQL.
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { Pool } from 'undici';

const read = (file) => Object.entries(JSON.parse(readFileSync(`${process.env.FOLDER}/${file}`, 'utf8')));
const fetches = new Map(read('fetches.json'));
const subgraphs = new Map(read('subgraphs.json').map(([name, url]) => [name, { pool: new Pool(new URL(url).origin, { connections: 64 }), path: new URL(url).pathname }]));
const headers = { 'content-type': 'application/json' };

async function send([subgraph, body], asked) {
  const { pool, path } = subgraphs.get(subgraph);
  const token = asked[`x-actor-${subgraph}`];
  const response = await pool.request({ path, method: 'POST', headers: token ? { ...headers, authorization: token } : headers, body });
  return Buffer.from(await response.body.arrayBuffer());
}

const server = createServer((request, response) => {
  if (request.method !== 'POST') return response.writeHead(405).end();
  const chunks = [];
  request.on('data', (chunk) => chunks.push(chunk));
  request.on('end', async () => {
    const answers = [];
    for (const wave of fetches.get(Buffer.concat(chunks).toString('utf8'))) answers.push(...(await Promise.all(wave.map((fetch) => send(fetch, request.headers)))));
    const body = Buffer.concat(answers);
    response.writeHead(200, { ...headers, 'content-length': body.length }).end(body);
  });
});
server.keepAliveTimeout = 600_000;
server.listen(Number(process.env.PORT), '127.0.0.1');
