import { isDeepStrictEqual } from 'node:util';

/** As much of JSON Schema as facts are described in. */
export interface Schema {
  readonly type?: string;
  readonly enum?: readonly unknown[];
  readonly anyOf?: readonly Schema[];
  readonly items?: Schema;
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly required?: readonly string[];
  readonly [keyword: string]: unknown;
}

/** What is compared in a way of its own, and what says nothing about values. Everything else has to be the same where it is read. */
const COMPARED = new Set(['type', 'enum', 'anyOf', 'items', 'properties', 'required', 'additionalProperties', 'description', 'title']);

/** Why something that is told so may not be what a reader expects; empty when everything that may be told is understood. Fields that nobody reads may be anything. */
export function whyNotUnderstood(told: Schema, read: Schema, at = ''): string[] {
  if (told.anyOf) return firstOf(told.anyOf.map((each) => whyNotUnderstood(each, read, at)));
  if (read.anyOf) return read.anyOf.some((each) => whyNotUnderstood(told, each, at).length === 0) ? [] : [differs(told, at)];
  if (told.enum) return told.enum.every((value) => accepts(read, value)) ? [] : [differs(told, at)];
  const same = Object.keys(read).every((keyword) => COMPARED.has(keyword) || isDeepStrictEqual(read[keyword], told[keyword]));
  const sameType = read.type === undefined || read.type === told.type || (read.type === 'number' && told.type === 'integer');
  if (!same || !sameType || read.enum) return [differs(told, at)];
  return [...(read.items ? whyNotUnderstood(told.items ?? {}, read.items, `${at}[]`) : []), ...fields(told, read, at)];
}

const fields = (told: Schema, read: Schema, at: string): string[] =>
  Object.entries(read.properties ?? {}).flatMap(([field, expected]) => {
    const name = at ? `${at}.${field}` : field;
    const promised = told.properties?.[field];
    const needed = read.required?.includes(field) ?? false;
    if (!promised) return needed ? [`does not tell "${name}"`] : [];
    return [...(needed && !told.required?.includes(field) ? [`may leave out "${name}"`] : []), ...whyNotUnderstood(promised, expected, name)];
  });

const accepts = (read: Schema, value: unknown): boolean => {
  if (read.enum) return read.enum.includes(value);
  const type = value === null ? 'null' : Number.isInteger(value) ? 'integer' : typeof value;
  return whyNotUnderstood({ type }, read).length === 0;
};

const firstOf = (reasons: readonly string[][]) => reasons.find((each) => each.length > 0) ?? [];
const differs = (told: Schema, at: string) => `tells ${at === '' ? 'its data' : `"${at}"`} as ${JSON.stringify({ ...told, description: undefined })}`;
