import type { Standing } from '../standing.policy.ts';

/** 全庁の割合は全職員が見られる（P0）。部局の割合は、その部局の主管課と、人事課が見られる。中身は誰にも出さない。 */
export const mayCountPlans = ({ countedDepartmentIds }: Pick<Standing, 'countedDepartmentIds'>, departmentId: string | null): boolean => departmentId === null || countedDepartmentIds === null || countedDepartmentIds.includes(departmentId);
