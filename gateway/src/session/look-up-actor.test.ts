import { describe, expect, it } from 'vitest';
import { DirectoryUnavailable, lookUpActorBy } from './look-up-actor.ts';

const profile = { employeeId: 'e1', displayName: '髙橋 葵', unitName: null, postTitle: null, duties: [] };
type Answer = { data?: unknown; errors?: { message: string }[] } | Error;

/** Answers with these, one after the other. */
function organization(...answers: Answer[]) {
  const asked: { requestId: string; kind: string }[] = [];
  const lookUp = lookUpActorBy(async ({ requestId, actor: { kind } }) => {
    asked.push({ requestId, kind });
    const answer = answers.shift()!;
    if (answer instanceof Error) throw answer;
    return answer;
  });
  return { asked, whoIs: () => lookUp('e1', '2026-11-22', 'r1') };
}
const known: Answer = { data: { actorOf: profile } };
const busy: Answer = { data: { actorOf: null }, errors: [{ message: 'busy' }] };

describe('who a subject is', () => {
  it('is asked once by the gateway itself, under the number of the request', async () => {
    const { asked, whoIs } = organization(known);
    expect([await whoIs(), asked]).toEqual([profile, [{ requestId: 'r1', kind: 'SERVICE' }]]);
  });

  it.each([['late', new Error('late')], ['an error', busy]])('is asked once more when the first answer is %s', async (_, first) => {
    const { asked, whoIs } = organization(first, known);
    expect([await whoIs(), asked.length]).toEqual([profile, 2]);
  });

  it('nobody of that id is an answer', async () => {
    const { asked, whoIs } = organization({ data: { actorOf: null } });
    expect([await whoIs(), asked.length]).toEqual([null, 1]);
  });

  it('is unavailable after two', async () => {
    const { asked, whoIs } = organization(busy, new Error('late'));
    await expect(whoIs()).rejects.toBeInstanceOf(DirectoryUnavailable);
    expect(asked).toHaveLength(2);
  });
});
