import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { agreed, does as deploys, openTechnicalTown, proposed, SECOND } from '../deployments/deployment.factory.ts';
import { employeeIdOf, type PersonKey } from '../directory.factory.ts';
import { applied, does as posts, interviewed, longServing, opened } from '../internal-postings/posting.factory.ts';
import type { Town } from '../side-assignments/town.factory.ts';
import { CONSIDERED, does as states, stated } from '../skills/skill.factory.ts';
import { does as hands, HANDED, named, openKnowingTown } from '../succession/topic.factory.ts';

/* Whatever is handed to somebody, or answered to them, is among their notices, whichever feature it belongs to; and nobody else's. */

let town: Town;
beforeAll(async () => { town = await openKnowingTown(longServing()); });
afterAll(() => town.close());

/** 「だれが何を」 about what, newest first, of what was told about pages below an address. */
async function told(who: PersonKey, below: string, of: Town = town): Promise<string[]> {
  const { edges } = await of.ask(who, '{ sideAssignmentNotices(first: 50) { edges { node { title about path } } } }');
  return edges.map(({ node }: any) => node).filter(({ path }: any) => path.startsWith(below)).map(({ title, about }: any) => `${title}：${about}`);
}

describe('スキル', () => {
  const BELOW = '/career/skills';
  const WHO = { employeeId: employeeIdOf('applicant') };
  let skillId: string;

  it('whoever confirms hears that they are asked, and the person what was answered', async () => {
    skillId = await stated(town, 'applicant', '手話', { ask: true });
    for (const who of ['ownManager', 'ownHead', 'ownDelegate'] as const) expect(await told(who, BELOW)).toEqual(['工藤 葵さんが上司に確認を頼みました：工藤 葵さんのスキル「手話」']);
    await states(town, 'ownDelegate', 'confirmSkill', { ...WHO, skillId, confirmation: 'MANAGER', on: '2026-11-20' });
    expect(await told('applicant', BELOW)).toEqual(['小野 直さんが佐々木 恵さんに代わって確かめました：スキル「手話」']);
    for (const who of ['colleague', 'coordinator', 'officer', 'strangerHead'] as const) expect(await told(who, BELOW)).toEqual([]);
  });

  it('that one was considered is told from the day of the placement', async () => {
    await states(town, 'officer', 'considerSkill', { ...WHO, skillId, ...CONSIDERED, placementOn: '2026-12-01' });
    expect((await told('applicant', BELOW)).filter((one) => one.includes('考慮'))).toEqual([]);
    town.goTo('2026-12-01');
    expect((await told('applicant', BELOW))[0]).toBe('長尾 望さんが配置で考慮したと記録しました：スキル「手話」');
    town.goTo('2026-11-22');
  });

  it('what was withdrawn is nothing to those who confirmed it, and stays with the person', async () => {
    await states(town, 'applicant', 'withdrawSkill', { skillId });
    expect(await told('ownManager', BELOW)).toEqual([]);
    expect(await told('applicant', BELOW)).toHaveLength(1);
  });
});

describe('庁内公募', () => {
  const BELOW = '/career/internal-postings';
  const ABOUT = '公募「DX推進課で業務改革を進める職員」への応募';

  it('the posting 所属長 hears of applications, the applicant of each answer, and the own 所属長 of nothing', async () => {
    const postingId = await opened(town, { deadline: '2026-11-24' });
    const id = await applied(town, postingId);
    expect(await told('hostHead', BELOW)).toEqual(expect.arrayContaining([`工藤 葵さんが応募しました：工藤 葵さんの${ABOUT}`, '長尾 望さんが承認し、募集を始めました：公募「DX推進課で業務改革を進める職員」']));
    await interviewed(town, postingId, id);
    await posts(town, 'hostHead', 'declineInternalApplication', { id, reason: 'ほかの人に決めました。' });
    expect(await told('applicant', BELOW)).toEqual(expect.arrayContaining([`相馬 亮さんが書類選考を通し、面接を決めました：${ABOUT}`, `相馬 亮さんが見送りました：${ABOUT}`]));
    for (const who of ['ownHead', 'ownManager', 'ownDelegate', 'colleague', 'strangerHead', 'coordinator'] as const) expect(await told(who, BELOW)).toEqual([]);
  });

  it('once it is decided, the own 所属長 hears that, and nothing of before', async () => {
    const postingId = await opened(town, { title: '二つ目', deadline: '2026-11-24' });
    const id = await applied(town, postingId);
    await interviewed(town, postingId, id);
    await posts(town, 'hostHead', 'matchApplicant', { id });
    for (const who of ['ownHead', 'ownDelegate'] as const) expect(await told(who, BELOW)).toEqual(['相馬 亮さんがこの人に決めました：工藤 葵さんの公募「二つ目」への応募']);
    for (const who of ['ownManager', 'colleague', 'strangerHead'] as const) expect(await told(who, BELOW)).toEqual([]);
  });
});

describe('知識の継承', () => {
  it('holder and successor hear what is decided of them and what the other wrote; whoever is taken off hears no more', async () => {
    const { id, planId } = await named(town);
    const ABOUT = '「水利権の更新協議」の継承';
    const page = `/career/succession/${id}`;
    expect(await told('applicant', page)).toContain(`三上 誠さんが後任に決めました：${ABOUT}`);
    expect(await told('reappointed', page)).toEqual([`三上 誠さんが後任に決めました：工藤 葵さんの${ABOUT}`, `三上 誠さんが担い手に登録しました：${ABOUT}`]);
    await hands(town, 'reappointed', 'recordHandover', { id, planId, holderId: employeeIdOf('reappointed'), ...HANDED });
    expect((await told('applicant', page))[0]).toBe(`葛西 稔さんが引継ぎを記録しました：${ABOUT}`);
    expect(await told('colleague', page)).toEqual([]);
    await hands(town, 'ownManager', 'withdrawSuccessor', { id, planId });
    expect(await told('applicant', page)).toEqual([]);
  });
});

describe('技術職員の応援', () => {
  let technical: Town;
  beforeAll(async () => { technical = await openTechnicalTown(); });
  afterAll(() => technical.close());
  const of = (who: PersonKey) => told(who, '/career/deployments', technical);

  it('those who are asked and their 所属長 hear of it, 人事課 of their answers, all of the order; each 所属長 of their own people alone', async () => {
    const { id, rowOf } = await proposed(technical);
    const ASKED = '長尾 望さんが班の案を作りました：八戸市への応援';
    for (const who of ['colleague', 'hostMember', 'ownHead', 'hostHead'] as const) expect(await of(who)).toEqual([ASKED]);
    await agreed(technical, 'hostHead', 'hostMember', rowOf(SECOND));
    expect(await of('officer')).toEqual(['齋藤 陸さんが同意しました：齋藤 陸さんの八戸市への応援', '相馬 亮さんが所属長として同意しました：齋藤 陸さんの八戸市への応援']);
    expect(await of('ownHead')).toEqual([ASKED]);
    expect(await of('hostHead')).toEqual(['齋藤 陸さんが同意しました：齋藤 陸さんの八戸市への応援', ASKED]);
    await agreed(technical, 'ownHead', 'colleague', rowOf(employeeIdOf('colleague')));
    await deploys(technical, 'officer', 'orderDeployment', { id });
    expect((await of('hostMember'))[0]).toBe('長尾 望さんが発令しました：八戸市への応援');
    for (const who of ['applicant', 'strangerHead', 'coordinator'] as const) expect(await of(who)).toEqual([]);
  });
});
