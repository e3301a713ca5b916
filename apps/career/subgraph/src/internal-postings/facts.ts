const id = { type: 'string', format: 'uuid' };
const day = { type: 'string', format: 'date' };

/** What other modules may know, and no earlier: that somebody is to move, which the annual plan takes as a fixed point. `lapsesOn`: the last day on which an order counts. */
export const FACTS = { matched: 'takara.career.internal-posting-matched.v1' } as const;

const properties = { applicationId: id, employeeId: id, unitId: id, matchedOn: day, startsOn: day, lapsesOn: day };
/** Types to the JSON schema of their data; the subject is the application. */
export const PUBLISHED = { [FACTS.matched]: { type: 'object', additionalProperties: false, required: Object.keys(properties), properties } };
