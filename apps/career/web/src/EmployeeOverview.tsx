import type { SlotProps } from '@takara/web-kit';
import { EmployeePlan } from './career-plans/EmployeePlan.tsx';
import { EmployeeDeployments } from './deployments/EmployeeDeployments.tsx';
import { EmployeeMatches } from './internal-postings/EmployeeMatches.tsx';
import { EmployeeRotation } from './rotation/EmployeeRotation.tsx';
import { EmployeeSideAssignments } from './side-assignments/overview/EmployeeSideAssignments.tsx';
import { EmployeeSuccession } from './succession/EmployeeSuccession.tsx';
import { EmployeeSkills } from './skills/EmployeeSkills.tsx';
import { EmployeeSupports } from './support-assignments/EmployeeSupports.tsx';

/** What career knows of a person, as far as the reader may see it. */
export function EmployeeOverview(props: SlotProps['employee.overview']) {
  return (
    <>
      <EmployeePlan {...props} />
      <EmployeeRotation {...props} />
      <EmployeeSkills {...props} />
      <EmployeeMatches {...props} />
      <EmployeeSupports {...props} />
      <EmployeeDeployments {...props} />
      <EmployeeSuccession {...props} />
      <EmployeeSideAssignments {...props} />
    </>
  );
}
