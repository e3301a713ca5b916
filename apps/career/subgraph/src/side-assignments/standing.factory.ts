import { may } from '@takara/subgraph-kit';
import type { MongoAbility } from '@casl/ability';
import type { Standing } from '../standing.policy.ts';

const nobody = { on: '2026-11-22', hostUnitIds: [], peopleIds: [], isPersonnel: false, countedDepartmentIds: [] };

/** Those whom the tables of rights ask about, seen from one applicant, one home office and one host. */
export const STANDINGS = {
  'the applicant': { ...nobody, employeeId: 'applicant' },
  'a colleague': { ...nobody, employeeId: 'colleague' },
  'the own 所属長': { ...nobody, employeeId: 'own-head', peopleIds: ['applicant', 'colleague'], hostUnitIds: ['home'] },
  'the host': { ...nobody, employeeId: 'host-head', peopleIds: ['host-member'], hostUnitIds: ['host', 'host-group'] },
  'another 所属長': { ...nobody, employeeId: 'stranger', peopleIds: ['somebody'], hostUnitIds: ['elsewhere'] },
  '人事課': { ...nobody, employeeId: 'officer', isPersonnel: true, countedDepartmentIds: null },
  '人事課 who applied': { ...nobody, employeeId: 'applicant', isPersonnel: true, countedDepartmentIds: null },
  '主管課': { ...nobody, employeeId: 'coordinator', countedDepartmentIds: ['department'] },
  'analyst, administrator': { ...nobody, employeeId: 'analyst' },
} as const satisfies Record<string, Standing>;

export interface RightsTable {
  noun: string;
  rights(standing: Standing): MongoAbility;
  states: Record<string, object>;
  actions: readonly string[];
  isStep(action: string, state: string): boolean;
}

/** What each may see and do in each state, one line a person: the same shape as the tables in the tests. */
export function rightsTable({ noun, rights, states, actions, isStep }: RightsTable): string {
  const lines = Object.entries(STANDINGS).map(([who, standing]) => {
    const cells = Object.entries(states).map(([state, row]) => `${state}: ${actions.filter((action) => may(rights(standing), action, noun, row) && isStep(action, state)).join(' ') || '-'}`);
    return `${who}\n  ${cells.join('\n  ')}`;
  });
  return `\n${lines.join('\n')}\n`;
}
