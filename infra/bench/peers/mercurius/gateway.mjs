// Reads the subgraphs' own SDL (Federation 1) rather than a supergraph; compiles an operation at its first request.
import { readFileSync } from 'node:fs';
import mercurius from '@mercuriusjs/gateway';
import { fastify } from 'fastify';

const { FOLDER, PORT } = process.env;
const services = Object.entries(JSON.parse(readFileSync(`${FOLDER}/subgraphs.json`, 'utf8'))).map(([name, url]) => ({ name, url, mandatory: true }));
const app = fastify();
await app.register(mercurius, { jit: 1, path: '/graphql', gateway: { services } });
await app.listen({ port: Number(PORT), host: '127.0.0.1' });
