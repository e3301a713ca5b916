import { loadDirectory, type Actor, type Clock, type DirectorySnapshot } from '@takara/subgraph-kit';
import { TEST_DAY, testModule, type TestModule } from '@takara/subgraph-kit/testing';
import { directory, everybody, UNITS, type PersonKey } from '../directory.factory.ts';
import { career } from '../main.ts';

/** The module with the small town hall in it, on a day that tests can move. */
export interface Town {
  readonly module: TestModule;
  /** Everybody, as they sign in today. */
  readonly people: Record<PersonKey, Actor>;
  /** The business day becomes `day`; everybody signs in anew. */
  goTo(day: string): void;
  /** Answer of one root field; throws when there are errors, so that a test names what it expects. */
  ask(who: PersonKey, source: string, variables?: Record<string, unknown>): Promise<any>;
  /** A mutation with `input` and a fresh key; answers with the result union. */
  act(who: PersonKey, mutation: string, input: object): Promise<any>;
  close(): Promise<void>;
}

export async function openTown(snapshot: DirectorySnapshot = directory()): Promise<Town> {
  let day = TEST_DAY;
  const clock: Clock = { now: () => new Date(`${day}T10:00:00+09:00`) };
  const module = await testModule(career, { clock });
  await loadDirectory(module.database, snapshot);
  const town = {
    module,
    people: everybody(day),
    goTo(to: string) {
      day = to;
      town.people = everybody(day);
    },
    async ask(who: PersonKey, source: string, variables?: Record<string, unknown>) {
      const { data, errors } = await module.ask(town.people[who], source, variables);
      if (errors) throw Object.assign(new Error(errors[0]!.message), { code: errors[0]!.extensions.code });
      return Object.values(data)[0];
    },
    act(who: PersonKey, mutation: string, input: object) {
      return town.ask(who, MUTATIONS[mutation]!, { input: { idempotencyKey: crypto.randomUUID(), ...input } });
    },
    close: () => module.close(),
  };
  return town;
}

const TYPES: Record<string, [string, string]> = {
  draftPosting: ['DraftPostingInput', 'SideAssignmentPosting'], editPosting: ['EditPostingInput', 'SideAssignmentPosting'],
  submitPosting: ['CareerActInput', 'SideAssignmentPosting'], approvePosting: ['CareerActInput', 'SideAssignmentPosting'],
  returnPosting: ['CareerReasonInput', 'SideAssignmentPosting'], closePosting: ['CareerActInput', 'SideAssignmentPosting'],
  settlePosting: ['CareerActInput', 'SideAssignmentPosting'], withdrawPosting: ['CareerReasonInput', 'SideAssignmentPosting'],
  applyForPosting: ['ApplyForPostingInput', 'SideAssignmentApplication'], consentToApplication: ['CareerActInput', 'SideAssignmentApplication'],
  refuseApplication: ['CareerReasonInput', 'SideAssignmentApplication'], selectApplicant: ['CareerActInput', 'SideAssignmentApplication'],
  declineApplicant: ['CareerReasonInput', 'SideAssignmentApplication'], orderAssignment: ['CareerActInput', 'SideAssignmentApplication'],
  sendBackApplication: ['CareerReasonInput', 'SideAssignmentApplication'], withdrawApplication: ['CareerActInput', 'SideAssignmentApplication'],
  acknowledgeOutcome: ['CareerActInput', 'SideAssignmentApplication'], logHours: ['LogHoursInput', 'SideAssignment'],
  confirmHours: ['CareerActInput', 'SideAssignment'], endAssignment: ['CareerReasonInput', 'SideAssignment'], reviewAssignment: ['ReviewAssignmentInput', 'SideAssignment'],
};
const more: Record<string, string> = { SideAssignmentApplication: 'assignment { id }' };
const MUTATIONS = Object.fromEntries(
  Object.entries(TYPES).map(([name, [input, type]]) => [name, `mutation ($input: ${input}!) { ${name}(input: $input) { __typename ... on ${type} { id state ${more[type] ?? ''} } ... on ${type}Refusal { code message field source } } }`]),
);

/** A posting of the host division's group that says everything it must. */
export const POSTING = {
  hostUnitId: UNITS.hostGroup,
  content: {
    title: '窓口手続のオンライン化を手伝ってください', description: '様式の棚卸しと、申請フォームの試作をします。', field: 'DX', skillsWanted: ['業務フローの図示', 'ノーコード'],
    hoursPerMonth: 16, termFrom: '2026-12-01', termTo: '2027-02-28', headcount: 1, deadline: '2026-11-30', why: '得意な人の目で見直したいからです。',
  },
};
export const FORM = { motivation: 'CNRY-P3-A11-2000001 手続を分かりやすくしたいです。', hoursWished: 12, skills: ['Excel'], expectedOvertime: 200 };

/** How far a posting and one application are taken, by the people whose step it is. */
export async function posted(town: Town, content: object = {}, hostUnitId: string = POSTING.hostUnitId): Promise<string> {
  const { id } = await town.act('hostManager', 'draftPosting', { hostUnitId, content: { ...POSTING.content, ...content } });
  await town.act('hostManager', 'submitPosting', { id });
  await town.act('officer', 'approvePosting', { id });
  return id;
}
export async function applied(town: Town, postingId: string, who: PersonKey = 'applicant'): Promise<string> {
  return (await town.act(who, 'applyForPosting', { postingId, ...FORM })).id;
}
/** Ordered from the posting: answers with application and side assignment. */
export async function ordered(town: Town, postingId: string): Promise<{ applicationId: string; assignmentId: string }> {
  const applicationId = await applied(town, postingId);
  await town.act('ownHead', 'consentToApplication', { id: applicationId });
  await town.act('hostHead', 'closePosting', { id: postingId });
  await town.act('hostHead', 'selectApplicant', { id: applicationId });
  const { assignment } = await town.act('officer', 'orderAssignment', { id: applicationId });
  return { applicationId, assignmentId: assignment.id };
}
