// @apollo/gateway behind @apollo/server's standalone server, as its documentation shows it. On our own graph it sends each
// subgraph the token that the request brought for it, as its documentation shows that.
import { readFileSync } from 'node:fs';
import { ApolloGateway, RemoteGraphQLDataSource } from '@apollo/gateway';
import { ApolloServer } from '@apollo/server';
import { startStandaloneServer } from '@apollo/server/standalone';

const { FOLDER, GRAPH, PORT } = process.env;
const forwardActor = ({ name, url }) =>
  new RemoteGraphQLDataSource({ url, willSendRequest: ({ request, context }) => request.http.headers.set('authorization', context.headers[`x-actor-${name}`]) });
const forwarding = GRAPH === 'prefecture' ? { buildService: forwardActor } : {};

const gateway = new ApolloGateway({ supergraphSdl: readFileSync(`${FOLDER}/supergraph.graphql`, 'utf8'), ...forwarding });
await startStandaloneServer(new ApolloServer({ gateway }), {
  listen: { port: Number(PORT), host: '127.0.0.1' },
  ...(GRAPH === 'prefecture' ? { context: async ({ req }) => ({ headers: req.headers }) } : {}),
});
