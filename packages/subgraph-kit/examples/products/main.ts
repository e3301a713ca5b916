import { buildSubgraph } from '../../src/index.ts';
import { serveSubgraph } from '../../src/serve/serve-subgraph.ts';
import { CUSTOM, productsFeature } from './products.ts';

/** `npm run -s example:products`: the example on PORT (4001), for Apollo's compatibility suite. */
const { schema } = await buildSubgraph([productsFeature], { version: 'v2.3', specs: [CUSTOM], uuids: false });
const app = await serveSubgraph({ schema });
console.log(await app.listen({ port: Number(process.env.PORT ?? 4001), host: process.env.HOST ?? '127.0.0.1' }));
