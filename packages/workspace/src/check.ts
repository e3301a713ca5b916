import { checkBoundaries } from './checks/boundaries.ts';
import { checkCodeOwners } from './checks/code-owners.ts';
import { checkFacts } from './checks/facts.ts';
import { checkHouseTest } from './checks/house-test.ts';
import { checkRoles } from './checks/roles.ts';
import { checkShape } from './checks/shape.ts';
import { readProjects } from './projects.ts';

/** The house checks: boundaries, roles of files, one shape, facts, owners, the answers to the house test. Prints a line a fault; exits 1 when there is one. */
const projects = readProjects();
const faults = [checkBoundaries, checkRoles, checkShape, checkFacts, checkCodeOwners, checkHouseTest].flatMap((check) => check(projects));
for (const fault of faults) console.error(fault);
console.log(faults.length === 0 ? `house checks: ${projects.length} projects, nothing to say` : `house checks: ${faults.length} faults`);
process.exitCode = faults.length === 0 ? 0 : 1;
