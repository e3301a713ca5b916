/** JSON schemas of the facts that feed every module's replica: `data` is the whole row, nothing above P1. */
const uuid = { type: 'string', format: 'uuid' };
const orNull = (schema: object) => ({ anyOf: [schema, { type: 'null' }] });
const day = { type: 'string', format: 'date' };
const text = { type: 'string' };
const revision = { type: 'integer', minimum: 1, description: 'grows with each change of the row' };
const row = (properties: Record<string, object>) => ({ type: 'object', required: Object.keys(properties), properties, additionalProperties: false });
const term = { validFrom: day, validTo: orNull(day) };

export const assignmentFactSchema = row({ id: uuid, employeeId: uuid, unitId: uuid, kind: { enum: ['MAIN', 'CONCURRENT'] }, post: text, postTitle: text, grade: text, ...term, revision });
export const dutyFactSchema = row({ id: uuid, employeeId: uuid, kind: text, unitId: orNull(uuid), onBehalfOf: orNull(uuid), ...term, revision });
