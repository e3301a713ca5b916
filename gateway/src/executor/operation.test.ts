import { ApolloGateway } from '@apollo/gateway';
import { composeServices } from '@apollo/composition';
import { parse, type OperationDefinitionNode } from 'graphql';
import { expect, it } from 'vitest';
import { supergraphOf } from './executing-gateway.ts';
import { compileOperation, PLANNING } from './operation.ts';

it('what could be fetched in too many ways is refused as too large, before anybody is asked', async () => {
  const everywhere = (also: string) => `extend schema @link(url: "https://specs.apollo.dev/federation/v2.9", import: ["@key", "@shareable"]) ${also} type Unit @key(fields: "id") { id: ID! @shareable parent: Unit @shareable }`;
  const { supergraphSdl } = composeServices(['a', 'b', 'c', 'd', 'e'].map((name) => ({ name, url: `http://${name}`, typeDefs: parse(everywhere(name === 'a' ? 'type Query { unit: Unit }' : '')) })));
  const gateway = new ApolloGateway({ supergraphSdl: supergraphSdl!, queryPlannerConfig: PLANNING });
  await gateway.load();
  const upwards = (steps: number): string => (steps === 0 ? 'id' : `parent { ${upwards(steps - 1)} }`);
  const compile = (steps: number) => {
    const document = parse(`{ unit { ${upwards(steps)} } }`);
    return compileOperation(supergraphOf(gateway), document, document.definitions[0] as OperationDefinitionNode, undefined);
  };
  expect(() => compile(2)).not.toThrow();
  expect(() => compile(12)).toThrow(expect.objectContaining({ extensions: { code: 'OPERATION_TOO_LARGE' } }));
  await gateway.stop();
});
