import type { Standing } from '../standing.policy.ts';

/** 全庁の件数は全職員が見られる（P0）。部局の件数は、その部局の主管課と、人事課が見られる。 */
export const mayCount = ({ countedDepartmentIds }: Standing, departmentId: string | null) => departmentId === null || countedDepartmentIds === null || countedDepartmentIds.includes(departmentId);
