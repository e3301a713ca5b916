const id = { type: 'string', format: 'uuid' };
const day = { type: 'string', format: 'date' };
const text = { type: 'string' };
const data = (properties: Record<string, object>) => ({ type: 'object', additionalProperties: false, required: Object.keys(properties), properties });

/** What other modules may know: that somebody is ordered to work elsewhere, and that it ends before its time. `until`: the first day no longer away. */
export const FACTS = { ordered: 'takara.career.secondment-ordered.v1', endedEarly: 'takara.career.secondment-ended-early.v1' } as const;

/** Types to the JSON schema of their data; the subject is the candidacy. */
export const PUBLISHED = {
  [FACTS.ordered]: data({ secondmentId: id, employeeId: id, hostKind: text, hostName: text, firstDay: day, until: day }),
  [FACTS.endedEarly]: data({ secondmentId: id, employeeId: id, until: day }),
};
