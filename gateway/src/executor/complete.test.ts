import { buildSchema, operationFromDocument } from '@apollo/federation-internals';
import { parse } from 'graphql';
import { expect, it } from 'vitest';
import { compileCompletion } from './complete.ts';

const schema = buildSchema('type Query { int: Int float: Float text: String id: ID flag: Boolean kind: Kind } enum Kind { CLERK HEAD }');
const complete = compileCompletion(operationFromDocument(schema, parse('{ int float text id flag kind }')), new Map(), () => null);

it.each<[string, unknown, boolean]>([
  ['int', 7, true], ['int', -2_147_483_649, true], ['int', 1.5, false], ['int', '7', false], ['int', true, false],
  ['float', 1.5, true], ['float', 7, true], ['float', '1.5', false],
  ['text', '', true], ['text', 7, false], ['text', false, false],
  ['id', '7', true], ['id', 7, true], ['id', 1.5, false], ['id', true, false],
  ['flag', false, true], ['flag', 'true', false], ['flag', 0, false],
  ['kind', 'HEAD', true], ['kind', 'CHIEF', false], ['kind', 0, false],
])('a subgraph that says of %s %j: may it be shown? %s', (name, value, isShown) => {
  expect(complete({ [name]: value })![name]).toEqual(isShown ? value : null);
});
