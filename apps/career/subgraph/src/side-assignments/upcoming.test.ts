import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { PersonKey } from '../directory.factory.ts';
import { openTown, ordered, posted, type Town } from './town.factory.ts';

let town: Town;
beforeAll(async () => {
  town = await openTown();
});
afterAll(() => town.close());

describe('what is about to happen', () => {
  const upcoming = async (who: PersonKey) => (await town.ask(who, '{ sideAssignmentUpcoming { id on title reason path } }')) as { id: string; on: string; title: string; reason: string; path: string }[];
  const kinds = async (who: PersonKey, id: string) => (await upcoming(who)).filter(({ path }) => path.endsWith(id)).map((event) => `${event.on} ${event.id.split(':')[0]}`);

  it('is by date: the deadline for whoever applied and for the host, for nobody else', async () => {
    const id = await posted(town, { deadline: '2026-12-05', termFrom: '2026-12-10' });
    await town.act('elsewhere', 'applyForPosting', { postingId: id, motivation: '学びたいです', hoursWished: 8, skills: [], expectedOvertime: 0 });
    expect(await kinds('elsewhere', id)).toEqual(['2026-12-05 DEADLINE']);
    expect(await kinds('hostHead', id)).toEqual(['2026-12-05 DEADLINE']);
    expect(await kinds('colleague', id)).toEqual([]);
    expect(await kinds('officer', id)).toEqual([]);
  });

  it('is the work’s beginning, month and end for the person; beginning and end for 所属長 and host; nothing for a stranger', async () => {
    const { assignmentId } = await ordered(town, await posted(town, { deadline: '2026-11-22', termFrom: '2026-11-25', termTo: '2026-12-15', headcount: 1 }));
    expect(await kinds('applicant', assignmentId)).toEqual(['2026-11-25 START', '2026-12-15 END', '2026-12-16 REVIEW']);
    expect(await kinds('ownHead', assignmentId)).toEqual(['2026-11-25 START', '2026-12-15 END']);
    expect(await kinds('hostManager', assignmentId)).toEqual(['2026-11-25 START', '2026-12-15 END', '2026-12-16 REVIEW']);
    expect(await kinds('strangerHead', assignmentId)).toEqual([]);
    town.goTo('2026-11-26');
    expect(await kinds('applicant', assignmentId)).toEqual(['2026-11-30 MONTH', '2026-12-15 END', '2026-12-16 REVIEW']);
    const days = (await upcoming('hostHead')).map(({ on }) => on);
    expect(days).toEqual(days.toSorted());
    town.goTo('2026-11-22');
  });
});
