import type { SkillEvidenceKind, StaffBySkillsQueryVariables } from '../gql/graphql.ts';
import { pageOf, withoutPage } from '../paging/pages.ts';
import { isKey } from '../reading/known.ts';

/** Who is looked for, as the address says it: `?skill=…&skill=…&evidence=…&on=…&family=…&department=…&site=…&years=…&order=…`. */
export const SITES = { HEADQUARTERS: '本庁', BRANCH_OFFICE: '出先機関' } as const;
export const ORDERS = { NUMBER: '職員番号の順', NAME: '氏名の順' } as const;
const EVIDENCE: Record<SkillEvidenceKind, true> = { OWN_WORD: true, COURSE: true, SIDE_ASSIGNMENT: true, SECONDMENT: true, MANAGER: true, EXAMINATION: true };

const PER_PAGE = 25;
/** What an address asks for; a word it does not know is as if it were not there. */
export function searchOf(parameters: URLSearchParams) {
  const [evidence, on, site, years, order] = ['evidence', 'on', 'site', 'years', 'order'].map((name) => parameters.get(name)) as [string | null, string | null, string | null, string | null, string | null];
  return {
    skills: parameters.getAll('skill').filter((name) => name.trim() !== ''),
    evidenceAtLeast: isKey(EVIDENCE, evidence) ? evidence : null,
    validOn: on && /^\d{4}-\d{2}-\d{2}$/.test(on) ? on : null,
    jobFamily: parameters.get('family'),
    departmentId: parameters.get('department'),
    site: isKey(SITES, site) ? site : null,
    years: years && /^[1-9]\d?$/.test(years) ? Number(years) : null,
    order: isKey(ORDERS, order) ? order : ('NUMBER' as const),
  };
}
export type Search = ReturnType<typeof searchOf>;

/** Whether the address asks for anybody at all. */
export const asksForSomebody = ({ skills, jobFamily, departmentId, site, years }: Search): boolean => skills.length > 0 || [jobFamily, departmentId, site, years].some((each) => each !== null);

export const variablesOf = (parameters: URLSearchParams): StaffBySkillsQueryVariables => ({ ...searchOf(parameters), ...pageOf(parameters, PER_PAGE) });

/** The same search from its first page, with other skills. */
export function addressWithSkills(pathname: string, parameters: URLSearchParams, skills: readonly string[]): string {
  const next = withoutPage(parameters);
  next.delete('skill');
  for (const skill of skills) next.append('skill', skill);
  return next.size > 0 ? `${pathname}?${next}` : pathname;
}
