/** JSON schemas of the facts that feed every module's replica: `data` is the whole row, nothing above P1. */
const uuid = { type: 'string', format: 'uuid' };
const orNull = (schema: object) => ({ anyOf: [schema, { type: 'null' }] });
const day = { type: 'string', format: 'date' };
const text = { type: 'string' };
const revision = { type: 'integer', minimum: 1, description: 'grows with each change of the row' };
const row = (properties: Record<string, object>) => ({ type: 'object', required: Object.keys(properties), properties, additionalProperties: false });
const term = { validFrom: day, validTo: orNull(day) };

const list = (items: object) => ({ type: 'array', items });
/** No act of this module changes these rows yet; whatever will, tells it in this shape. Every replica is made for it already. */
const awaited = (schema: object) => ({ ...schema, description: 'nothing changes these rows yet; what will, tells it so' });

export const employeeFactSchema = awaited(row({ id: uuid, number: text, displayName: text, kana: text, staffKind: text, leftOn: orNull(day), jobFamily: orNull(text), hiredOn: orNull(day), revision }));
export const unitFactSchema = awaited(row({ id: uuid, code: text, name: text, type: text, site: text, parentId: orNull(uuid), departmentId: orNull(uuid), ancestorIds: list(uuid), ...term, revision }));
export const unitLineageFactSchema = awaited(row({ id: uuid, predecessorId: uuid, successorId: orNull(uuid), kind: text, happenedOn: day, revision }));
export const dispatchFactSchema = awaited(row({ id: uuid, employeeId: uuid, hostKind: text, hostName: text, ...term, revision }));
export const assignmentFactSchema = row({ id: uuid, employeeId: uuid, unitId: uuid, kind: { enum: ['MAIN', 'CONCURRENT'] }, post: text, postTitle: text, grade: text, ...term, revision });
export const dutyFactSchema = row({ id: uuid, employeeId: uuid, kind: text, unitId: orNull(uuid), onBehalfOf: orNull(uuid), ...term, revision });
/** P2, so no part of the directory: days on leave, neither kind nor reason. */
export const absenceFactSchema = awaited(row({ id: uuid, employeeId: uuid, ...term, revision }));
/** P2, so no part of the directory: on which days the law ends somebody's service or their managerial post; neither birth date nor age. `id`: of the employee. `leavesOn`: the last day, null where a term of office says it. */
export const retirementFactSchema = awaited(row({ id: uuid, ageLimitOn: day, leavesOn: orNull(day), revision }));
