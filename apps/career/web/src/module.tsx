import { defineModule, lazyPage } from '@takara/web-kit';
import { EmployeeOverview } from './EmployeeOverview.tsx';
import { MeasureEvidence } from './MeasureEvidence.tsx';
import { HomeCard } from './side-assignments/home/HomeCard.tsx';
import { useSideAssignmentNotices } from './side-assignments/home/notices.ts';
import { useSideAssignmentTasks } from './side-assignments/home/tasks.ts';
import { useSideAssignmentsUpcoming } from './side-assignments/home/upcoming.ts';
import { SearchResults } from './SearchResults.tsx';
import './style.css';

/** キャリア, as the shell sees it. Addresses are in paths.ts; pages come when they are opened. */
export default defineModule({
  id: 'career',
  routes: [
    { path: 'side-assignments', element: lazyPage(() => import('./side-assignments/postings/PostingsPage.tsx'), 'PostingsPage') },
    { path: 'side-assignments/postings/new', element: lazyPage(() => import('./side-assignments/postings/NewPostingPage.tsx'), 'NewPostingPage') },
    { path: 'side-assignments/postings/:id', element: lazyPage(() => import('./side-assignments/postings/PostingPage.tsx'), 'PostingPage') },
    { path: 'side-assignments/postings/:id/edit', element: lazyPage(() => import('./side-assignments/postings/EditPostingPage.tsx'), 'EditPostingPage') },
    { path: 'side-assignments/postings/:id/apply', element: lazyPage(() => import('./side-assignments/applications/ApplyPage.tsx'), 'ApplyPage') },
    { path: 'side-assignments/applications', element: lazyPage(() => import('./side-assignments/applications/ApplicationsPage.tsx'), 'ApplicationsPage') },
    { path: 'side-assignments/applications/:id', element: lazyPage(() => import('./side-assignments/applications/ApplicationPage.tsx'), 'ApplicationPage') },
    { path: 'side-assignments/assignments', element: lazyPage(() => import('./side-assignments/assignments/AssignmentsPage.tsx'), 'AssignmentsPage') },
    { path: 'side-assignments/assignments/:id', element: lazyPage(() => import('./side-assignments/assignments/AssignmentPage.tsx'), 'AssignmentPage') },
    { path: 'internal-postings', element: lazyPage(() => import('./internal-postings/PostingsPage.tsx'), 'PostingsPage') },
    { path: 'internal-postings/new', element: lazyPage(() => import('./internal-postings/NewPostingPage.tsx'), 'NewPostingPage') },
    { path: 'internal-postings/applications', element: lazyPage(() => import('./internal-postings/ApplicationsPage.tsx'), 'ApplicationsPage') },
    { path: 'internal-postings/applications/:id', element: lazyPage(() => import('./internal-postings/ApplicationPage.tsx'), 'ApplicationPage') },
    { path: 'internal-postings/:id', element: lazyPage(() => import('./internal-postings/PostingPage.tsx'), 'PostingPage') },
    { path: 'internal-postings/:id/edit', element: lazyPage(() => import('./internal-postings/EditPostingPage.tsx'), 'EditPostingPage') },
    { path: 'internal-postings/:id/apply', element: lazyPage(() => import('./internal-postings/ApplyPage.tsx'), 'ApplyPage') },
    { path: 'path', element: lazyPage(() => import('./career-paths/CareerPathPage.tsx'), 'CareerPathPage') },
    { path: 'plan', element: lazyPage(() => import('./career-plans/MyPlanPage.tsx'), 'MyPlanPage') },
    { path: 'plan/edit', element: lazyPage(() => import('./career-plans/PlanFormPage.tsx'), 'PlanFormPage') },
    { path: 'plans', element: lazyPage(() => import('./career-plans/SharedPlansPage.tsx'), 'SharedPlansPage') },
    { path: 'plans/:id', element: lazyPage(() => import('./career-plans/SharedPlanPage.tsx'), 'SharedPlanPage') },
    { path: 'rotation', element: lazyPage(() => import('./rotation/OutlookPage.tsx'), 'OutlookPage') },
    { path: 'rotation/people/:employeeId', element: lazyPage(() => import('./rotation/OutlookPage.tsx'), 'OutlookPage') },
    { path: 'rotation/list', element: lazyPage(() => import('./rotation/FindingsPage.tsx'), 'FindingsPage') },
    { path: 'self-declaration', element: lazyPage(() => import('./self-declarations/OwnDeclarationPage.tsx'), 'OwnDeclarationPage') },
    { path: 'self-declaration/sheets/:id', element: lazyPage(() => import('./self-declarations/DeclarationPage.tsx'), 'DeclarationPage') },
    { path: 'self-declaration/people', element: lazyPage(() => import('./self-declarations/PeoplePage.tsx'), 'PeoplePage') },
    { path: 'self-declaration/all', element: lazyPage(() => import('./self-declarations/AllDeclarationsPage.tsx'), 'AllDeclarationsPage') },
    { path: 'self-declaration/round', element: lazyPage(() => import('./self-declarations/RoundPage.tsx'), 'RoundPage') },
    { path: 'supports', element: lazyPage(() => import('./support-assignments/SupportsPage.tsx'), 'SupportsPage') },
    { path: 'supports/:id', element: lazyPage(() => import('./support-assignments/SupportPage.tsx'), 'SupportPage') },
    { path: 'deployments', element: lazyPage(() => import('./deployments/DeploymentsPage.tsx'), 'DeploymentsPage') },
    { path: 'deployments/requests/new', element: lazyPage(() => import('./deployments/NewRequestPage.tsx'), 'NewRequestPage') },
    { path: 'deployments/requests/:id', element: lazyPage(() => import('./deployments/RequestPage.tsx'), 'RequestPage') },
    { path: 'secondments', element: lazyPage(() => import('./secondments/SecondmentsPage.tsx'), 'SecondmentsPage') },
    { path: 'secondments/agreements/new', element: lazyPage(() => import('./secondments/NewAgreementPage.tsx'), 'NewAgreementPage') },
    { path: 'secondments/agreements/:id', element: lazyPage(() => import('./secondments/AgreementPage.tsx'), 'AgreementPage') },
    { path: 'secondments/agreements/:id/edit', element: lazyPage(() => import('./secondments/EditAgreementPage.tsx'), 'EditAgreementPage') },
    { path: 'secondments/:id', element: lazyPage(() => import('./secondments/SecondmentPage.tsx'), 'SecondmentPage') },
    { path: 'succession', element: lazyPage(() => import('./succession/SuccessionPage.tsx'), 'SuccessionPage') },
    { path: 'succession/new', element: lazyPage(() => import('./succession/NewTopicPage.tsx'), 'NewTopicPage') },
    { path: 'succession/advisory-posts', element: lazyPage(() => import('./succession/AdvisoryPostsPage.tsx'), 'AdvisoryPostsPage') },
    { path: 'succession/:id', element: lazyPage(() => import('./succession/TopicPage.tsx'), 'TopicPage') },
    { path: 'succession/:id/edit', element: lazyPage(() => import('./succession/EditTopicPage.tsx'), 'EditTopicPage') },
    { path: 'skills', element: lazyPage(() => import('./skills/SkillSheetPage.tsx'), 'SkillSheetPage') },
    { path: 'skills/people/:employeeId', element: lazyPage(() => import('./skills/SkillSheetPage.tsx'), 'SkillSheetPage') },
    { path: 'skills/search', element: lazyPage(() => import('./skills/StaffSearchPage.tsx'), 'StaffSearchPage') },
    { path: 'outside-activities', element: lazyPage(() => import('./outside-activities/PermitsPage.tsx'), 'PermitsPage') },
    { path: 'outside-activities/new', element: lazyPage(() => import('./outside-activities/NewPermitPage.tsx'), 'NewPermitPage') },
    { path: 'outside-activities/:id', element: lazyPage(() => import('./outside-activities/PermitPage.tsx'), 'PermitPage') },
    { path: 'outside-activities/:id/edit', element: lazyPage(() => import('./outside-activities/EditPermitPage.tsx'), 'EditPermitPage') },
  ],
  slots: {
    'header.notices': useSideAssignmentNotices,
    'home.tasks': useSideAssignmentTasks,
    'home.upcoming': useSideAssignmentsUpcoming,
    'home.cards': HomeCard,
    'employee.overview': EmployeeOverview,
    'measure.evidence': MeasureEvidence,
    'search.results': SearchResults,
  },
});
