import { readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, it } from 'vitest';

/** As much of JSON Schema as `pack.schema.json` uses. */
interface Schema {
  readonly $ref?: string;
  readonly type?: string | readonly string[];
  readonly enum?: readonly string[];
  readonly const?: string;
  readonly anyOf?: readonly Schema[];
  readonly items?: Schema;
  readonly required?: readonly string[];
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly additionalProperties?: Schema | false;
}

const { $defs } = JSON.parse(readFileSync(new URL('../pack.schema.json', import.meta.url), 'utf8')) as { $defs: Record<string, Schema> };
const TEXTUAL = ['Code', 'Text', 'Date'];
const PRIMITIVES: Readonly<Record<string, string>> = { integer: 'number', number: 'number', string: 'string', boolean: 'boolean', null: 'null' };

/** The schema, said in TypeScript: the declarations the type files must hold, by name. */
function declarationsOfSchema(): Record<string, unknown> {
  const named = Object.entries($defs).filter(([name]) => !TEXTUAL.includes(name));
  return Object.fromEntries(named.map(([name, schema]) => [name, schema.enum ? union(schema.enum.map((each) => `'${each}'`)) : fieldsOf(schema)]));
}

function fieldsOf({ properties = {}, required = [] }: Schema): Record<string, string> {
  return Object.fromEntries(Object.entries(properties).map(([field, schema]) => [required.includes(field) ? field : `${field}?`, typeOf(schema)]));
}

function typeOf(schema: Schema): string {
  if (schema.$ref) return TEXTUAL.includes(nameOf(schema.$ref)) ? 'string' : nameOf(schema.$ref);
  if (schema.const) return `'${schema.const}'`;
  if (schema.anyOf) return union(schema.anyOf.map(typeOf));
  if (Array.isArray(schema.type)) return union((schema.type as string[]).map((type) => typeOf({ ...schema, type })));
  if (schema.type === 'array') return `readonly ${typeOf(schema.items ?? {})}[]`;
  if (schema.type === 'object') return `Readonly<Record<string, ${typeOf(schema.additionalProperties || {})}>>`;
  return PRIMITIVES[schema.type as string] ?? 'unknown';
}

function nameOf(ref: string): string {
  return ref.slice('#/$defs/'.length);
}

function union(parts: readonly string[]): string {
  return [...parts].sort().join(' | ');
}

/** The declarations of the type files, read from their source: interfaces as fields, unions as their members. */
function declarationsOfTypes(): Record<string, unknown> {
  const source = ['pack', 'policy-text', 'career-ladder', 'career-path', 'rotation'].map((file) => readFileSync(new URL(`${file}.type.ts`, import.meta.url), 'utf8')).join('\n');
  const interfaces = [...source.matchAll(/export interface (\w+) \{\n(.*?)\n\}/gsu)].map(([, name, body]) => [
    name,
    Object.fromEntries([...(body ?? '').matchAll(/^ {2}readonly (\w+\??): (.*);$/gmu)].map(([, field, type]) => [field, union((type ?? '').split(' | '))])),
  ]);
  const unions = [...source.matchAll(/export type (\w+) = (.*);/gu)].map(([, name, members]) => [name, union((members ?? '').split(' | '))]);
  return Object.fromEntries([...interfaces, ...unions]) as Record<string, unknown>;
}

describe('pack.schema.json', () => {
  it('is JSON Schema 2020-12, in ajv’s strict reading', () => {
    const ajv = new Ajv2020({ allowUnionTypes: true });
    const schema = JSON.parse(readFileSync(new URL('../pack.schema.json', import.meta.url), 'utf8')) as { $id: string; $defs: object };
    ajv.addSchema(schema);
    for (const name of Object.keys(schema.$defs)) ajv.compile({ $ref: `${schema.$id}#/$defs/${name}` });
    expect(ajv.validateSchema(schema)).toBe(true);
    expect(ajv.validateSchema({ ...schema, $defs: { Wrong: { type: 'strign' } } })).toBe(false);
  });

  it('and the TypeScript types say the same: every name, field, type and choice', () => {
    expect(declarationsOfTypes()).toEqual(declarationsOfSchema());
  });
});
