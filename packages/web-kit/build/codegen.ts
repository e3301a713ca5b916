import type { CodegenConfig } from '@graphql-codegen/cli';
import { preset } from '@graphql-codegen/client-preset';
import { Kind, type DocumentNode } from 'graphql';

interface Options {
  /** The graph the operations are written against; a web module's default is the committed API schema. */
  schema?: string;
}

/**
 * What every web module puts into its codegen.ts: operations stand in `.graphql` files beside the page that asks them and become
 * typed documents of a hash and a name (`src/gql/graphql.ts`), with their text in `src/gql/persisted-documents.json` for the gateway.
 * Not in tagged templates: their text would travel to every browser.
 */
export function moduleCodegen({ schema = '../../../gateway/api.graphql' }: Options = {}): CodegenConfig {
  return {
    schema,
    documents: ['src/**/*.graphql'],
    ignoreNoDocuments: true,
    generates: {
      './src/gql/': {
        preset,
        presetConfig: {
          fragmentMasking: { unmaskFunctionName: 'readFragment' },
          persistedDocuments: { mode: 'replaceDocumentWithHash', hashAlgorithm: 'sha256' },
          onExecutableDocumentNode: (document: DocumentNode) => ({ name: operationNameOf(document) }),
        },
        config: {
          useTypeImports: true,
          enumsAsTypes: true,
          avoidOptionals: { field: true },
          importExtension: '.ts',
          scalars: { DateTime: 'string', LocalDate: 'string', FiscalYear: 'number', ID: 'string' },
        },
      },
    },
  };
}

const operationNameOf = (document: DocumentNode) =>
  document.definitions.find((definition) => definition.kind === Kind.OPERATION_DEFINITION)?.name?.value;
