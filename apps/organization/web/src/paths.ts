/** Every address of the module. Nobody else writes one. */
const BASE = '/organization';

export const paths = {
  directory: (q = '') => withQuery(BASE, { q }),
  /** `asOf` null: today. `open`: the unit down to which the tree is opened; `q`: a name looked for. */
  units: (asOf: string | null = null, { open = null, q = null }: { open?: string | null; q?: string | null } = {}) => withQuery(`${BASE}/units`, { asOf, open, q }),
  unit: (id: string, asOf: string | null = null) => withQuery(`${BASE}/units/${id}`, { asOf }),
  employee: (id: string) => `${BASE}/employees/${id}`,
  /** Who held the duties of a unit, from when to when. */
  unitDuties: (id: string) => `${BASE}/units/${id}/duties`,
  duties: () => `${BASE}/duties`,
  /** `dutyId`: the duty to hand over. */
  delegate: (dutyId: string) => `${BASE}/duties/${dutyId}/delegate`,
  newOrder: (employeeId: string) => withQuery(`${BASE}/orders/new`, { employee: employeeId }),
  policy: () => `${BASE}/policy`,
  policyPurpose: () => `${BASE}/policy/purpose`,
  policyValues: () => `${BASE}/policy/values`,
  policyRoles: () => `${BASE}/policy/roles`,
  policyFigures: () => `${BASE}/policy/figures`,
  measure: (code: string) => `${BASE}/policy/measures/${code}`,
};

/** The query without what is empty: one page has one address. */
export function withQuery(path: string, query: Readonly<Record<string, string | null>>): string {
  const parameters = new URLSearchParams(Object.entries(query).filter((entry): entry is [string, string] => Boolean(entry[1])));
  return parameters.size > 0 ? `${path}?${parameters}` : path;
}
