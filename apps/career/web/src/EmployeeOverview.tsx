import { useQuery, type SlotProps } from '@takara/web-kit';
import { EmployeePlan } from './career-plans/EmployeePlan.tsx';
import { EmployeeDeployments } from './deployments/EmployeeDeployments.tsx';
import { EmployeeMatches } from './internal-postings/EmployeeMatches.tsx';
import { CareerOfEmployeeDocument } from './gql/graphql.ts';
import { EmployeePermits } from './outside-activities/EmployeePermits.tsx';
import { EmployeeRotation } from './rotation/EmployeeRotation.tsx';
import { EmployeeSecondments } from './secondments/EmployeeSecondments.tsx';
import { EmployeeSideAssignments } from './side-assignments/overview/EmployeeSideAssignments.tsx';
import { EmployeeSuccession } from './succession/EmployeeSuccession.tsx';
import { EmployeeSkills } from './skills/EmployeeSkills.tsx';
import { EmployeeSupports } from './support-assignments/EmployeeSupports.tsx';

/** What career knows of a person, as far as the reader may see it: asked for as one, and each part is there where there is something to see. */
export function EmployeeOverview({ employeeId }: SlotProps['employee.overview']) {
  const employee = useQuery(CareerOfEmployeeDocument, { variables: { employeeId } }).data?.employee;
  if (!employee) return null;
  return (
    <>
      <EmployeePlan employee={employee} />
      <EmployeeRotation employee={employee} />
      <EmployeeSkills employee={employee} />
      <EmployeeMatches employee={employee} />
      <EmployeeSupports employee={employee} />
      <EmployeeDeployments employee={employee} />
      <EmployeeSecondments employee={employee} />
      <EmployeeSuccession employee={employee} />
      <EmployeeSideAssignments employee={employee} />
      <EmployeePermits employee={employee} />
    </>
  );
}
