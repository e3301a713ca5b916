/** How a skill came to be known (方針 1「自己申告制度や人事評価制度等を通じて把握し」). Each later module adds its own evidence. */
export const EVIDENCE = { SIDE_ASSIGNMENT: '庁内副業の振り返り' } as const;
export type Evidence = keyof typeof EVIDENCE;

export const LONGEST_NAME = 80;

/** Two spellings of one skill: half-width, full-width, letter case and spaces make no difference. */
export const foldSkillName = (name: string) => name.normalize('NFKC').toLowerCase().replace(/\s+/g, '');
