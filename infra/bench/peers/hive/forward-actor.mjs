// Each subgraph is sent the token that the request brought for it.
export const gatewayConfig = {
  propagateHeaders: {
    fromClientToSubgraphs: ({ request, subgraphName }) => ({ authorization: request.headers.get(`x-actor-${subgraphName}`) }),
  },
};
