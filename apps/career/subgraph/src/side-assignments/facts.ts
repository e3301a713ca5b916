const id = { type: 'string', format: 'uuid' };
const day = { type: 'string', format: 'date' };
const data = (properties: Record<string, object>) => ({ type: 'object', additionalProperties: false, required: Object.keys(properties), properties });

/** What other modules may know: that somebody works elsewhere for some hours (wellbeing adds them up), and what they learnt. No reasons, no comments. */
export const FACTS = {
  ordered: 'takara.career.side-assignment-ordered.v1',
  endedEarly: 'takara.career.side-assignment-ended-early.v1',
  reviewed: 'takara.career.side-assignment-reviewed.v1',
} as const;

/** Types to the JSON schema of their data; subject is the side assignment. `until` is the first day no longer in it. */
export const PUBLISHED = {
  [FACTS.ordered]: data({ assignmentId: id, employeeId: id, hostUnitId: id, firstDay: day, until: day, hoursPerMonth: { type: 'number' } }),
  [FACTS.endedEarly]: data({ assignmentId: id, employeeId: id, until: day }),
  [FACTS.reviewed]: data({ assignmentId: id, employeeId: id, hostUnitId: id, skillIds: { type: 'array', items: id }, on: day }),
};
