import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { getOperationAST, parse } from 'graphql';

const ROOT = join(import.meta.dirname, '../../..');

/** An operation that a web app registered. `grows`: it takes the size of a page. */
export interface Registered {
  readonly name: string;
  readonly id: string;
  readonly text: string;
  readonly kind: 'query' | 'mutation';
  readonly grows: boolean;
}

/** Whose operations every-operation.ts asks, all of them. What `npm run new` makes counts its own statements, in its own test, until its module is added here. */
const ASKED = ['organization', 'career'];

/** Every registered operation of the web apps, by name. */
export const REGISTERED: ReadonlyMap<string, Registered> = new Map(
  globSync([`apps/{${ASKED.join(',')}}/web/src/gql/persisted-documents.json`, 'apps/shell/src/gql/persisted-documents.json'], { cwd: ROOT })
    .flatMap((file) => Object.entries(JSON.parse(readFileSync(join(ROOT, file), 'utf8')) as Record<string, string>))
    .map(([id, text]): Registered => {
      const operation = getOperationAST(parse(text))!;
      const grows = operation.variableDefinitions?.some(({ variable }) => variable.name.value === 'first') ?? false;
      return { id, text, name: operation.name!.value, kind: operation.operation as Registered['kind'], grows };
    })
    .map((operation) => [operation.name, operation]),
);

/** Throws for a name that no web app registered. */
export function registered(name: string): Registered {
  const operation = REGISTERED.get(name);
  if (!operation) throw new Error(`no web app registered the operation ${name}`);
  return operation;
}
