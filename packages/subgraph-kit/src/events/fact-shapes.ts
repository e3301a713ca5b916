/** The data of a fact in JSON Schema: what its teller promises, or what somebody who takes it in reads of it. */
export interface FactData {
  readonly type: 'object';
  readonly properties: Readonly<Record<string, object>>;
  readonly required: readonly string[];
  readonly additionalProperties?: false;
}

/** The words in which both sides describe it. */
export const shapes = {
  id: { type: 'string', format: 'uuid' },
  day: { type: 'string', format: 'date' },
  text: { type: 'string' },
  whole: { type: 'integer' },
  list: (items: object) => ({ type: 'array', items }),
  orNull: (schema: object) => ({ anyOf: [schema, { type: 'null' }] }),
  /** What is read; those in `optional` may be missing. */
  reads: (properties: Readonly<Record<string, object>>, optional: Readonly<Record<string, object>> = {}): FactData => ({ type: 'object', required: Object.keys(properties), properties: { ...properties, ...optional } }),
} as const;

/** The fields that are read, and nothing else: who reads one that is not declared does not find it. */
export function onlyWhatIsRead(data: Readonly<Record<string, unknown>>, { properties }: FactData): Record<string, unknown> {
  return Object.fromEntries(Object.keys(properties).filter((field) => field in data).map((field) => [field, data[field]]));
}

/** What several features of a module read of one fact, together. Throws when they do not mean the same by a field. */
export function readTogether(type: string, all: readonly FactData[]): FactData {
  const properties: Record<string, object> = {};
  for (const each of all)
    for (const [field, schema] of Object.entries(each.properties)) {
      if (properties[field] && JSON.stringify(properties[field]) !== JSON.stringify(schema)) throw new Error(`two features read "${field}" of ${type} as different things`);
      properties[field] = schema;
    }
  return { type: 'object', required: [...new Set(all.flatMap(({ required }) => required))].sort(), properties };
}
