import { describe, expect, it } from 'vitest';
import { createActorDirectory, type ActorProfile } from './actor-directory.ts';

const profile: ActorProfile = {
  employeeId: 'e1', displayName: '髙橋 葵', unitName: '行政経営課', postTitle: '課長',
  duties: [{ kind: 'UNIT_HEAD', unitId: 'u1', onBehalfOf: null }, { kind: 'OF_NO_MEANING_HERE', unitId: null, onBehalfOf: null }],
};

function directoryAt(start: string) {
  let now = Date.parse(start);
  const asked: string[] = [];
  const answers: (ActorProfile | null | Error)[] = [];
  const whoIs = createActorDirectory(async (subject, on) => {
    asked.push(`${subject} ${on}`);
    const answer = answers.length > 0 ? answers.shift()! : profile;
    if (answer instanceof Error) throw answer;
    return answer;
  }, { now: () => new Date(now) });
  return { whoIs, asked, answers, pass: (seconds: number) => { now += seconds * 1_000; } };
}

describe('who is asking', () => {
  it('is an actor of today in Tokyo that nobody can change, with the duties we know', async () => {
    const { whoIs } = directoryAt('2026-11-22T15:30:00Z');
    const { actor } = (await whoIs('e1'))!;
    expect(actor).toEqual({ kind: 'EMPLOYEE', employeeId: 'e1', on: '2026-11-23', duties: [{ kind: 'UNIT_HEAD', unitId: 'u1', onBehalfOf: null }] });
    expect([actor, actor.duties, actor.duties[0]].every(Object.isFrozen)).toBe(true);
  });

  it('is asked once a minute, however many requests come at once', async () => {
    const { whoIs, asked, pass } = directoryAt('2026-11-22T01:00:00Z');
    const answers = await Promise.all([whoIs('e1'), whoIs('e1'), whoIs('e1')]);
    expect(new Set(answers).size).toBe(1);
    pass(59);
    await whoIs('e1');
    expect(asked).toHaveLength(1);
    pass(2);
    await whoIs('e1');
    expect(asked).toHaveLength(2);
  });

  it('is asked anew at midnight, when duties begin and end', async () => {
    const { whoIs, asked, pass } = directoryAt('2026-11-22T14:59:50Z');
    await whoIs('e1');
    pass(15);
    expect((await whoIs('e1'))!.actor.on).toBe('2026-11-23');
    expect(asked).toEqual(['e1 2026-11-22', 'e1 2026-11-23']);
  });

  it('is asked anew once a fact about that person has arrived, even while an older answer is on its way', async () => {
    const { whoIs, asked, answers } = directoryAt('2026-11-22T01:00:00Z');
    answers.push(profile, { ...profile, duties: [] });
    const before = whoIs('e1');
    whoIs.forget('e1');
    expect((await whoIs('e1'))!.actor.duties).toEqual([]);
    expect((await before)!.actor.duties).toHaveLength(1);
    expect((await whoIs('e1'))!.actor.duties).toEqual([]);
    expect(asked).toHaveLength(2);
  });

  it('is remembered for everybody else when a fact about one has arrived', async () => {
    const { whoIs, asked } = directoryAt('2026-11-22T01:00:00Z');
    await whoIs('e2');
    whoIs.forget('e1');
    await whoIs('e2');
    expect(asked).toEqual(['e2 2026-11-22']);
  });

  it('is asked again at once after a failure', async () => {
    const { whoIs, answers } = directoryAt('2026-11-22T01:00:00Z');
    answers.push(new Error('organization is down'));
    await expect(whoIs('e1')).rejects.toThrow('organization is down');
    expect((await whoIs('e1'))?.actor.employeeId).toBe('e1');
  });

  it('is nobody when the directory knows nobody of that name', async () => {
    const { whoIs, answers } = directoryAt('2026-11-22T01:00:00Z');
    answers.push(null);
    expect(await whoIs('gone')).toBeNull();
  });
});
