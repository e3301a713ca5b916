// Reads the subgraphs' own SDL (Federation 1) rather than a supergraph; compiles an operation at its first request.
import mercurius from '@mercuriusjs/gateway';
import { fastify } from 'fastify';

const services = ['accounts', 'inventory', 'products', 'reviews'].map((name) => ({ name, url: `${process.env.SUBGRAPHS}/${name}`, mandatory: true }));
const app = fastify();
await app.register(mercurius, { jit: 1, path: '/graphql', gateway: { services } });
await app.listen({ port: Number(process.env.PORT), host: '127.0.0.1' });
