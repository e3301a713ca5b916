import { printSchemaWithDirectives } from '@graphql-tools/utils';
import { Kind, parse, print, visit, type ConstDirectiveNode, type FieldDefinitionNode, type GraphQLSchema, type ObjectTypeDefinitionNode } from 'graphql';
import { TIER_SPEC, type ComposedSpec } from './tier.ts';

const FEDERATION_URL = 'https://specs.apollo.dev/federation';
const FEDERATION_DIRECTIVES = ['key', 'shareable', 'external', 'requires', 'provides', 'inaccessible', 'override', 'tag', 'extends', 'interfaceObject', 'composeDirective'];

/** type-graphql knows nothing of federation: its print, with a tier on every field of ours, under the links that federation wants. */
export function federationSdl(code: GraphQLSchema, version: string, specs: readonly ComposedSpec[]): string {
  const printed = printSchemaWithDirectives(code, { assumeValid: true }).replace(/^(extend )?schema\b[^{]*\{[^}]*\}\s*/m, '');
  const body = specs.includes(TIER_SPEC) ? withTierOnEveryField(printed) : printed;
  const used = new Set(body.match(/@\w+/g));
  const imports = FEDERATION_DIRECTIVES.map((name) => `@${name}`).filter((name) => used.has(name) || (specs.length > 0 && name === '@composeDirective'));
  const links = [
    `@link(url: "${FEDERATION_URL}/${version}", import: ${JSON.stringify(imports)})`,
    ...specs.flatMap((spec) => [`@link(url: "${spec.url}", import: ${JSON.stringify(spec.imports)})`, ...spec.directives.map(({ name }) => `@composeDirective(name: "@${name}")`)]),
  ];
  return `extend schema\n  ${links.join('\n  ')}\n\n${body.trim()}\n`;
}

const OPEN: ConstDirectiveNode = {
  kind: Kind.DIRECTIVE,
  name: { kind: Kind.NAME, value: 'tier' },
  arguments: [{ kind: Kind.ARGUMENT, name: { kind: Kind.NAME, value: 'level' }, value: { kind: Kind.ENUM, value: 'P0' } }],
};

/** What is asked at the root can be refused, or its module be down: it must be able to be null without taking the rest of the page along. */
const withholdable = (field: FieldDefinitionNode): FieldDefinitionNode => (field.type.kind === Kind.NON_NULL_TYPE ? { ...field, type: field.type.type } : field);

/** A tier on a type is the default of its fields; here it moves down to them. Throws for a field that has none. */
function withTierOnEveryField(sdl: string): string {
  const isTier = (directive: ConstDirectiveNode) => directive.name.value === 'tier';
  return print(
    visit(parse(sdl), {
      [Kind.OBJECT_TYPE_DEFINITION](type: ObjectTypeDefinitionNode) {
        // A root field carries nothing by itself: what it answers with is classified on its own type.
        const ofType = type.directives?.find(isTier) ?? (['Query', 'Mutation'].includes(type.name.value) ? OPEN : undefined);
        const fields = type.fields?.map((field) => {
          if (field.directives?.some(isTier)) return field;
          if (!ofType) throw new Error(`${type.name.value}.${field.name.value} has no @TierOf: say how sensitive it is`);
          return { ...field, directives: [...(field.directives ?? []), ofType] };
        });
        const shown = type.name.value === 'Query' ? fields?.map(withholdable) : fields;
        return { ...type, fields: shown, directives: type.directives?.filter((directive) => !isTier(directive)) };
      },
    }),
  );
}
