import { isDeepStrictEqual } from 'node:util';
import type { Composition } from './composition.ts';
import type { Person } from './sign-in.ts';

const WORDS = ['高橋', '佐藤', '工藤', '人事', '企画', '総務', '健康', '課長', '財務', '観光'];

/** What somebody does, the same in every composition: the requests go out together, as a page sends them. */
export interface Visit {
  readonly name: string;
  readonly requests: number;
  /** Rejects unless every answer is right. `round` chooses whom and what it is about. */
  run(round: number): Promise<unknown>;
}

const pick = <T>(list: readonly T[], round: number): T => list[round % list.length]!;
function must(holds: boolean, what: string): void {
  if (!holds) throw new Error(`a wrong answer: ${what}`);
}

/** Signs the same people in and finds out what there is to ask for. */
export async function visitsOf({ signIn }: Composition): Promise<Visit[]> {
  const head = await signIn('unit-head');
  const clerk = await signIn('clerk-fourth-year');
  const officer = await signIn('personnel-officer');
  const employeeIds = await peopleFound(clerk);
  const postingId = await postingToApplyFor(clerk);

  const home = ['SideAssignmentTasks', 'SideAssignmentHomeCard', 'SideAssignmentUpcoming', 'MyUnitCard'];
  return [
    { name: 'home', requests: home.length + 1, run: () => Promise.all([...home.map((operation) => head.ask(operation)), head.ask('SideAssignmentNotices', { most: 10 })]) },
    {
      name: 'search the directory', requests: 1,
      async run(round) {
        const answer = await clerk.ask('SearchDirectory', { query: pick(WORDS, round), first: 20 });
        must(JSON.stringify(answer).includes('"node"'), `nobody is found for ${pick(WORDS, round)}`);
        return answer;
      },
    },
    {
      name: 'a person', requests: 2,
      async run(round) {
        const id = pick(employeeIds, round);
        const [page, more] = await Promise.all([officer.ask('EmployeePage', { id }), officer.ask('CareerOfEmployee', { employeeId: id })]);
        must(page.employee.id === id && more.employee.id === id, `not the person ${id}`);
        return [page, more];
      },
    },
    {
      name: 'postings', requests: 1,
      async run() {
        const answer = await clerk.ask('SideAssignmentPostings', { first: 20 });
        must(answer.sideAssignmentPostings.edges.length > 0, 'there are no postings');
        return answer;
      },
    },
    {
      name: 'save a draft', requests: 1,
      async run(round) {
        const { saveApplicationDraft: saved } = await clerk.ask('SaveSideAssignmentApplicationDraft', draftOf(postingId, round));
        must(saved.__typename === 'SideAssignmentApplicationDraft', `not saved: ${saved.message}`);
        return saved.__typename;
      },
    },
  ];
}

const draftOf = (postingId: string, round: number, idempotencyKey: string = crypto.randomUUID()) => ({ input: { idempotencyKey, postingId, motivation: `${round} 回目の書きかけです。` } });

async function peopleFound(person: Person): Promise<string[]> {
  const answers = await Promise.all(WORDS.map((query) => person.ask('SearchDirectory', { query, first: 20 })));
  const ids = JSON.stringify(answers).matchAll(/"(?:employee|holder)":\{"id":"([^"]+)"/g);
  return [...new Set([...ids].map(([, id]) => id!))].sort();
}

/** One for which the person has not applied. Saving a draft for it twice under one key answers the same. */
async function postingToApplyFor(person: Person): Promise<string> {
  const { sideAssignmentPostings } = await person.ask('SideAssignmentPostings', { first: 50, state: 'OPEN' });
  const { node } = sideAssignmentPostings.edges.find(({ node: posting }: any) => posting.myApplication === null);
  const draft = draftOf(node.id, 0);
  const [first, second] = [await person.ask('SaveSideAssignmentApplicationDraft', draft), await person.ask('SaveSideAssignmentApplicationDraft', draft)];
  must(isDeepStrictEqual(first, second), 'a draft that was sent again is another');
  return node.id;
}
