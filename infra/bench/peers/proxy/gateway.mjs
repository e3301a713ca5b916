// The limit: sends the fetches that a plan of @apollo/gateway sends for the same request, in the same order, and writes the
// answers one after the other. It knows them beforehand (FETCHES) and nothing of GraphQL.
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { Pool } from 'undici';

const fetches = new Map(Object.entries(JSON.parse(readFileSync(process.env.FETCHES, 'utf8'))));
const pool = new Pool(process.env.SUBGRAPHS, { connections: 64 });
const headers = { 'content-type': 'application/json' };

async function send([subgraph, body]) {
  const response = await pool.request({ path: `/${subgraph}`, method: 'POST', headers, body });
  return Buffer.from(await response.body.arrayBuffer());
}

const server = createServer((request, response) => {
  if (request.method !== 'POST') return response.writeHead(405).end();
  const chunks = [];
  request.on('data', (chunk) => chunks.push(chunk));
  request.on('end', async () => {
    const answers = [];
    for (const wave of fetches.get(Buffer.concat(chunks).toString('utf8'))) answers.push(...(await Promise.all(wave.map(send))));
    const body = Buffer.concat(answers);
    response.writeHead(200, { ...headers, 'content-length': body.length }).end(body);
  });
});
server.keepAliveTimeout = 600_000;
server.listen(Number(process.env.PORT), '127.0.0.1');
