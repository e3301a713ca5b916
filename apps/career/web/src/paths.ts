/** Every address of the module. The graph's やること lead to some of them: their shape is part of what career promises. */
const BASE = '/career/side-assignments';
const ROTATION = '/career/rotation';
const SUPPORTS = '/career/supports';
const DEPLOYMENTS = '/career/deployments';
const SUCCESSION = '/career/succession';
const CAREER_PATH = '/career/path';
const CAREER_PLAN = '/career/plan';
const SELF_DECLARATION = '/career/self-declaration';

export const paths = {
  postings: () => BASE,
  newPosting: () => `${BASE}/postings/new`,
  posting: (id: string) => `${BASE}/postings/${id}`,
  editPosting: (id: string) => `${BASE}/postings/${id}/edit`,
  apply: (postingId: string) => `${BASE}/postings/${postingId}/apply`,
  applications: () => `${BASE}/applications`,
  application: (id: string) => `${BASE}/applications/${id}`,
  assignments: () => `${BASE}/assignments`,
  assignment: (id: string) => `${BASE}/assignments/${id}`,
  careerPath: () => CAREER_PATH,
  careerPathOf: (jobFamily: string) => `${CAREER_PATH}?family=${jobFamily}`,
  careerPlan: () => CAREER_PLAN,
  writePlan: () => `${CAREER_PLAN}/edit`,
  sharedPlans: () => `${CAREER_PLAN}s`,
  sharedPlan: (id: string) => `${CAREER_PLAN}s/${id}`,
  rotation: () => ROTATION,
  rotationOf: (employeeId: string) => `${ROTATION}/people/${employeeId}`,
  rotationList: () => `${ROTATION}/list`,
  selfDeclaration: () => SELF_DECLARATION,
  selfDeclarationOf: (id: string) => `${SELF_DECLARATION}/sheets/${id}`,
  selfDeclarationPeople: () => `${SELF_DECLARATION}/people`,
  selfDeclarationAll: () => `${SELF_DECLARATION}/all`,
  selfDeclarationRound: () => `${SELF_DECLARATION}/round`,
  supports: () => SUPPORTS,
  support: (id: string) => `${SUPPORTS}/${id}`,
  deployments: () => DEPLOYMENTS,
  newSupportRequest: () => `${DEPLOYMENTS}/requests/new`,
  supportRequest: (id: string) => `${DEPLOYMENTS}/requests/${id}`,
  deploymentPaper: (id: string) => `${DEPLOYMENTS}/requests/${id}/paper`,
  succession: () => SUCCESSION,
  newTopic: () => `${SUCCESSION}/new`,
  topic: (id: string) => `${SUCCESSION}/${id}`,
  editTopic: (id: string) => `${SUCCESSION}/${id}/edit`,
  advisoryPosts: () => `${SUCCESSION}/advisory-posts`,
};
