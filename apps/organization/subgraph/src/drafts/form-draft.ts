/** Forms whose content is kept while it is written: 代決 about a duty, 発令 about a person. */
export const DRAFTED_FORMS = ['DELEGATION', 'ORDER'] as const;
export type DraftedForm = (typeof DRAFTED_FORMS)[number];

/** Characters. The fields of a form are a few hundred; no draft is a place to store things. */
export const LONGEST = 4_000;

export const DRAFT_REFUSALS = ['TOO_LONG'] as const;
