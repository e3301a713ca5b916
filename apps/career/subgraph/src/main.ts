import { directoryReplica, type ModuleDefinition } from '@takara/subgraph-kit';
import { papers } from '@takara/subgraph-kit/paper';
import { sideAssignmentTables } from '../migrations/001-side-assignments.ts';
import { skillTables } from '../migrations/002-skills.ts';
import { noticeTables } from '../migrations/003-notices.ts';
import { hoursByFiscalYear } from '../migrations/004-hours-by-fiscal-year.ts';
import { rotationTables } from '../migrations/005-rotation.ts';
import { rotationRecordsOnce } from '../migrations/006-rotation-records-once.ts';
import { careerPlanTables } from '../migrations/007-career-plans.ts';
import { selfDeclarationTables } from '../migrations/008-self-declarations.ts';
import { supportAssignmentTables } from '../migrations/009-support-assignments.ts';
import { skillEvidenceTables } from '../migrations/010-skill-evidence.ts';
import { internalPostingTables } from '../migrations/011-internal-postings.ts';
import { successionTables } from '../migrations/012-succession.ts';
import { deploymentTables } from '../migrations/013-deployments.ts';
import { outsideActivityTables } from '../migrations/014-outside-activity-permits.ts';
import { secondmentTables } from '../migrations/015-secondments.ts';
import { noticesOfAllFeatures } from '../migrations/017-notices-of-all-features.ts';
import { requestDrafts } from '../migrations/018-request-drafts.ts';
import { topicDrafts } from '../migrations/019-topic-drafts.ts';
import { licencesAreSkills } from '../migrations/020-licences-are-skills.ts';
import { supportAdaptation } from '../migrations/021-support-adaptation.ts';
import { careerPaths } from './career-paths/index.ts';
import { careerPlans } from './career-plans/index.ts';
import { deployments } from './deployments/index.ts';
import { internalPostings } from './internal-postings/index.ts';
import { notices } from './notices/index.ts';
import { outsideActivityPermits } from './outside-activity-permits/index.ts';
import { rotation } from './rotation/index.ts';
import { secondments } from './secondments/index.ts';
import { selfDeclarations } from './self-declarations/index.ts';
import { sideAssignments } from './side-assignments/index.ts';
import { skills } from './skills/index.ts';
import { succession } from './succession/index.ts';
import { supportAssignments } from './support-assignments/index.ts';

/** キャリア: how staff find work that lets them grow, and what they are known to be able to do. */
export const career: ModuleDefinition = {
  name: 'career',
  features: [directoryReplica, skills, sideAssignments, notices, rotation, careerPaths, careerPlans, selfDeclarations, supportAssignments, succession, deployments, internalPostings, papers, outsideActivityPermits, secondments],
  migrations: [sideAssignmentTables, skillTables, noticeTables, hoursByFiscalYear, rotationTables, rotationRecordsOnce, careerPlanTables, selfDeclarationTables, supportAssignmentTables, skillEvidenceTables, internalPostingTables, successionTables, deploymentTables, outsideActivityTables, secondmentTables, noticesOfAllFeatures, requestDrafts, topicDrafts, licencesAreSkills, supportAdaptation],
};
