import './outside-activity-permits/decided.factory.ts';
import { paperText } from '@takara/subgraph-kit/testing';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { does as plan, CONTENT, shared, TALK } from './career-plans/plan.factory.ts';
import { agreed, does as deploy, FIRST, openTechnicalTown, proposed, SECOND } from './deployments/deployment.factory.ts';
import { employeeIdOf, PERSON_KEYS, type PersonKey } from './directory.factory.ts';
import { applied as appliedInternally, FORM as INTERNAL_FORM, interviewed, longServing, opened, RECORD } from './internal-postings/posting.factory.ts';
import { CONTENT as ACTIVITY, does as permit, granted, judgements, looks, OPINION, reviewed } from './outside-activity-permits/permit.factory.ts';
import { rulesInForce } from './outside-activity-permits/rules.ts';
import { BECAUSE, does as second, MOTIVE, openExchange, ordered as orderedAway, type Exchange } from './secondments/secondment.factory.ts';
import { openDeclaringTown, submitted, TO_MANAGER, TO_PERSONNEL } from './self-declarations/declared.factory.ts';
import { applied, FORM, openTown, ordered, posted, type Town } from './side-assignments/town.factory.ts';
import { does as handOver, HANDED, named, WORDS } from './succession/topic.factory.ts';
import { arriving, does as support, supported, TALK as CHECK_IN, TRAINED } from './support-assignments/support.factory.ts';

/* Whoever reads a page may print it, and nobody else; what they do not read there is not on their paper. */

const ASKED = (field: string) => `query ($id: ID!) { ${field}(id: $id) { id fileName mediaType contentBase64 } }`;
const paper = (town: Town, who: PersonKey, field: string, id: string): Promise<{ id: string; fileName: string; mediaType: string; contentBase64: string }> => town.ask(who, ASKED(field), { id });
const textOf = async (town: Town, who: PersonKey, field: string, id: string) => (await paperText((await paper(town, who, field, id)).contentBase64)).join('');
const CANARY = /CNRY-P[34]-\w+-\d+/g;
const plain = (text: string) => text.replace(/\s/g, '');

/** A paper for exactly those who may open `page`; for all others, what a paper of nothing would answer. */
async function forReadersOf(town: Town, page: string, field: string, id: string): Promise<PersonKey[]> {
  const readers: PersonKey[] = [];
  for (const who of PERSON_KEYS) {
    const [seen, printed, none] = [await town.module.ask(town.people[who], `query ($id: ID!) { ${page}(id: $id) { id } }`, { id }), await town.module.ask(town.people[who], ASKED(field), { id }), await town.module.ask(town.people[who], ASKED(field), { id: crypto.randomUUID() })];
    expect({ who, printed: printed.errors === undefined }).toEqual({ who, printed: seen.errors === undefined });
    if (printed.errors) expect(printed).toEqual(none);
    else readers.push(who);
    expect(none.errors?.[0]?.extensions.code).toBe('NOT_FOUND');
  }
  return readers;
}

describe('papers of a person and their line', () => {
  let town: Town;
  let plans: string;
  let declaration: string;
  let side: string;
  let internal: { id: string; posting: string };
  let topic: string;
  beforeAll(async () => {
    town = await openDeclaringTown(longServing());
    plans = await shared(town, 'colleague');
    await plan(town, 'ownManager', 'recordCareerInterview', { planId: plans, ...TALK });
    await plan(town, 'colleague', 'saveCareerPlanDraft', { ...CONTENT, vision: 'まだ誰にも見せていない' });
    declaration = await submitted(town, 'applicant');
    side = await applied(town, await posted(town));
    const posting = await opened(town, { deadline: '2026-11-24' });
    internal = { posting, id: await appliedInternally(town, posting, 'elsewhere') };
    const handed = await named(town);
    topic = handed.id;
    await handOver(town, 'reappointed', 'recordHandover', { ...handed, holderId: employeeIdOf('reappointed'), ...HANDED });
  });
  afterAll(() => town.close());

  it('キャリアプランシート: the owner and those they show it to; the draft of nobody', async () => {
    expect(await forReadersOf(town, 'careerPlan', 'careerPlanPaper', plans)).toEqual(['colleague', 'ownManager', 'ownHead']);
    const [own, managers, heads] = [await textOf(town, 'colleague', 'careerPlanPaper', plans), await textOf(town, 'ownManager', 'careerPlanPaper', plans), await textOf(town, 'ownHead', 'careerPlanPaper', plans)];
    for (const text of [own, managers, heads]) {
      expect(text).toContain(plain(CONTENT.vision));
      expect(text).not.toContain('まだ誰にも見せていない');
      expect(text).not.toMatch(/undefined|null|NaN|\[object/);
    }
    // The talk is of the two who talked.
    expect(own).toContain(plain(TALK.nextSteps));
    expect(managers).toContain(plain(TALK.nextSteps));
    expect(heads).not.toContain(plain(TALK.nextSteps));
  });

  it('自己申告書: two papers, and neither says a word of the other channel', async () => {
    expect(await forReadersOf(town, 'selfDeclaration', 'selfDeclarationPaper', declaration)).toEqual(['applicant', 'ownHead', 'ownDelegate', 'officer']);
    for (const who of ['applicant', 'ownHead', 'officer'] as const) {
      const text = await textOf(town, who, 'selfDeclarationPaper', declaration);
      expect(text).toContain(plain(TO_MANAGER.comment));
      expect(text.match(CANARY)).toBeNull();
    }
    for (const who of ['applicant', 'officer'] as const) {
      const text = await textOf(town, who, 'selfDeclarationToPersonnelPaper', declaration);
      expect(text).toContain(plain(TO_PERSONNEL.message));
      expect(text).toContain(plain(TO_PERSONNEL.consideration));
      expect(text).not.toContain('CNRY-P2');
    }
  });

  it.each(PERSON_KEYS.filter((who) => who !== 'applicant' && who !== 'officer'))('人事課だけが読む部分: %s cannot tell that it exists', async (who) => {
    const asked = (id: string) => town.module.ask(town.people[who], ASKED('selfDeclarationToPersonnelPaper'), { id });
    expect((await asked(declaration)).errors?.[0]?.extensions.code).toBe('NOT_FOUND');
    expect(await asked(declaration)).toEqual(await asked(crypto.randomUUID()));
  });

  it('庁内副業 申込書 goes with the page; 決定通知 is there once it is decided', async () => {
    await forReadersOf(town, 'sideAssignmentApplication', 'sideAssignmentApplicationPaper', side);
    expect(await textOf(town, 'applicant', 'sideAssignmentApplicationPaper', side)).toContain(plain(FORM.motivation));
    await expect(paper(town, 'applicant', 'sideAssignmentDecisionPaper', side)).rejects.toMatchObject({ code: 'NOT_FOUND' });
    await town.act('ownHead', 'refuseApplication', { id: side, reason: '繁忙期と重なるため。' });
    expect(await textOf(town, 'applicant', 'sideAssignmentDecisionPaper', side)).toContain('所属長の同意が得られなかったため、従事しないことになりました。');
    expect(await textOf(town, 'applicant', 'sideAssignmentDecisionPaper', side)).toContain('繁忙期と重なるため。');
    await forReadersOf(town, 'sideAssignmentApplication', 'sideAssignmentDecisionPaper', side);
  });

  it('庁内副業 決定通知 of an order says from when to when, and how many hours', async () => {
    const { applicationId } = await ordered(town, await posted(town, { title: '別の募集' }));
    expect(await textOf(town, 'applicant', 'sideAssignmentDecisionPaper', applicationId)).toMatch(/庁内副業に従事することを決定しました。記仕事別の募集受入所属総合政策部DX推進課.*従事する期間令和8年12月1日から令和9年2月28日まで1か月の時間\d+時間まで/);
  });

  it('庁内公募 応募書: never for the own 所属長, and the record of the interview on nobody\'s', async () => {
    await interviewed(town, internal.posting, internal.id);
    const readers = await forReadersOf(town, 'internalApplication', 'internalApplicationPaper', internal.id);
    expect(readers).not.toContain('strangerHead');
    for (const who of readers) {
      const text = await textOf(town, who, 'internalApplicationPaper', internal.id);
      expect(text).toContain(plain(INTERNAL_FORM.motivation));
      expect(text).not.toContain(plain(RECORD));
    }
  });

  it('引継書: what was handed over for those who read it, and no word of who leaves when', async () => {
    const readers = await forReadersOf(town, 'knowledgeTopic', 'knowledgeTopicPaper', topic);
    expect(readers).toEqual(expect.arrayContaining(['applicant', 'reappointed', 'ownHead', 'officer']));
    expect(await textOf(town, 'applicant', 'knowledgeTopicPaper', topic)).toContain(plain(HANDED.what));
    expect(await textOf(town, 'coordinator', 'knowledgeTopicPaper', topic)).not.toContain(plain(HANDED.what));
    for (const who of readers) expect(await textOf(town, who, 'knowledgeTopicPaper', topic)).toContain(plain(WORDS.title));
  });

  it('ジョブローテーションの説明: each rule in the words of the policy, with its proof; of others only within reach', async () => {
    const asked = (who: PersonKey, of: PersonKey | null) => town.ask(who, 'query ($employeeId: ID) { rotationOutlookPaper(employeeId: $employeeId) { contentBase64 } }', { employeeId: of && employeeIdOf(of) });
    const text = (await paperText((await asked('colleague', null)).contentBase64)).join('');
    expect(text).toContain('採用時、本庁に配置の場合は、原則３年目は出先機関に配置');
    expect(text).toContain('総合政策部地域課移住グループ');
    expect((await paperText((await asked('ownHead', 'colleague')).contentBase64)).join('')).toContain('成田健');
    await expect(asked('strangerHead', 'colleague')).rejects.toMatchObject({ code: 'NOT_FOUND' });
  });

  it('making one is in the audit, with the sensitive fields it was made of, and never a word of it', async () => {
    const sql = town.module.database.em();
    await sql.execute('truncate career.audit_entry');
    await paper(town, 'officer', 'selfDeclarationToPersonnelPaper', declaration);
    const entries = (await sql.execute('select actor_id, type, field, tier, subject_ids from career.audit_entry order by type, field')) as { type: string; field: string; tier: string; subject_ids: string[]; actor_id: string }[];
    expect(entries.map(({ type, field, tier }) => `${tier} ${type}.${field}`)).toEqual([
      'P4 Paper.contentBase64', 'P3 SelfDeclaration.toPersonnel', 'P4 SelfDeclarationToPersonnel.circumstanceLabels', 'P4 SelfDeclarationToPersonnel.consentText', 'P4 SelfDeclarationToPersonnel.consentedAt', 'P4 SelfDeclarationToPersonnel.consideration', 'P3 SelfDeclarationToPersonnel.message', 'P3 SelfDeclarationToPersonnel.promotionWishLabel',
    ]);
    expect(entries[0]!.subject_ids).toEqual([`self-declaration-to-personnel:${declaration}`]);
    expect(JSON.stringify(entries)).not.toContain('CNRY');
  });

  it('is a file of its own name, small enough to send, and the same for the same reader and day', async () => {
    const [one, again] = [await paper(town, 'colleague', 'careerPlanPaper', plans), await paper(town, 'colleague', 'careerPlanPaper', plans)];
    expect(one).toMatchObject({ fileName: 'キャリアプランシート_成田 健_第1版.pdf', mediaType: 'application/pdf' });
    expect(one.contentBase64).toBe(again.contentBase64);
    expect(one.contentBase64.length).toBeLessThan(300_000);
  });
});

describe('トレーナー・サポーター 記録', () => {
  let town: Town;
  beforeAll(async () => {
    town = await openTown(arriving());
    await supported(town, TRAINED, 'coordinator');
    await support(town, 'coordinator', 'recordSupportCheckIn', { id: TRAINED, ...CHECK_IN });
  });
  afterAll(() => town.close());

  it('what was talked about is on the papers of the two who talked; a manager has the day', async () => {
    const readers = await forReadersOf(town, 'supportAssignment', 'supportAssignmentPaper', TRAINED);
    expect(readers).toEqual(expect.arrayContaining(['applicant', 'coordinator', 'ownManager', 'officer']));
    for (const who of readers) {
      const text = await textOf(town, who, 'supportAssignmentPaper', TRAINED);
      expect({ who, told: text.includes(plain(CHECK_IN.note)) }).toEqual({ who, told: who === 'applicant' || who === 'coordinator' });
      expect({ who, day: text.includes('令和8年11月20日') }).toEqual({ who, day: who !== 'officer' });
    }
  });
});

describe('技術職員の応援', () => {
  let town: Town;
  beforeAll(async () => { town = await openTechnicalTown(); });
  afterAll(() => town.close());

  it('the letter names all who go, for whoever sees all of them, after the order', async () => {
    const team = await proposed(town);
    await expect(paper(town, 'officer', 'municipalSupportPaper', team.id)).rejects.toMatchObject({ code: 'NOT_FOUND' });
    await agreed(town, 'ownHead', 'colleague', team.rowOf(FIRST));
    await agreed(town, 'hostHead', 'hostMember', team.rowOf(SECOND));
    await deploy(town, 'officer', 'orderDeployment', { id: team.id });
    const text = await textOf(town, 'officer', 'municipalSupportPaper', team.id);
    expect(text).toContain('八戸市長様');
    expect(text).toContain('成田健');
    expect(text).toContain('齋藤陸');
    // One of the two: a list in part would tell the city that the other stays at home.
    await expect(paper(town, 'ownHead', 'municipalSupportPaper', team.id)).rejects.toMatchObject({ code: 'NOT_FOUND' });
  });
});

describe('人事交流・派遣 推薦書・記録', () => {
  let exchange: Exchange;
  beforeAll(async () => { exchange = await openExchange(); });
  afterAll(() => exchange.town.close());

  it('why somebody goes is on the papers of those who read it on the page; a 所属長 has how far it is', async () => {
    const { town } = exchange;
    const id = await orderedAway(exchange);
    town.goTo('2027-06-05');
    await second(town, 'applicant', 'submitSecondmentReport', { id, content: 'CNRY-P2-A11-2000001 予算の査定を見た。' });
    const readers = await forReadersOf(town, 'secondment', 'secondmentPaper', id);
    expect(readers).toEqual(expect.arrayContaining(['applicant', 'coordinator', 'officer', 'ownHead']));
    for (const who of readers) {
      const text = await textOf(town, who, 'secondmentPaper', id);
      const told = ['applicant', 'coordinator', 'officer'].includes(who);
      expect({ who, words: [BECAUSE, MOTIVE, '予算の査定を見た。'].map((words) => text.includes(plain(words))) }).toEqual({ who, words: [told, told, told] });
      expect(text).toContain('総務省');
      expect(text).not.toMatch(/undefined|null|NaN|\[object/);
    }
  });
});

describe('営利企業への従事等の許可書', () => {
  let town: Town;
  beforeAll(async () => { town = await openTown(); });
  afterAll(() => town.close());

  it('what is permitted, on which conditions and by what: for the applicant, their 所属長 and 人事課, and the same for each', async () => {
    const id = await reviewed(town);
    await permit(town, 'officer', 'grantOutsideActivity', { id, looks: looks(), judgements: judgements(), conditions: '活動先に関わる事務を担当しない。' });
    const { criteria, source } = rulesInForce();
    const readers = await forReadersOf(town, 'outsideActivityPermit', 'outsideActivityPaper', id);
    expect(readers).toEqual(['applicant', 'ownHead', 'ownDelegate', 'officer']);
    for (const who of readers) {
      const text = await textOf(town, who, 'outsideActivityPaper', id);
      for (const words of [ACTIVITY.hostName, ACTIVITY.activity, ACTIVITY.purpose, '令和8年12月1日から令和9年11月30日まで', '12時間', '18,000円', '活動先に関わる事務を担当しない。', '令和8年11月22日', ...criteria.map(({ label }) => label), source]) expect(text).toContain(plain(words));
      expect(text).not.toContain(plain(OPINION.comment));
      expect(text).not.toMatch(/undefined|null|NaN|\[object/);
    }
  });

  it('there is none before it is granted, nor of one that is refused or taken back; of one that has ended there is', async () => {
    const none = async (id: string) => {
      for (const who of ['applicant', 'ownHead', 'officer'] as const) await expect(paper(town, who, 'outsideActivityPaper', id)).rejects.toMatchObject({ code: 'NOT_FOUND' });
    };
    const later = { startsOn: '2027-12-01', endsOn: '2028-11-30' };
    const refused = await reviewed(town, later);
    await none(refused);
    await permit(town, 'officer', 'refuseOutsideActivity', { id: refused, looks: looks(), judgements: judgements('HOURS_FIT'), reason: '時間を減らしてください。' });
    await none(refused);
    const revoked = await granted(town, later);
    await permit(town, 'officer', 'revokeOutsideActivity', { id: revoked, reason: '時間を超え続けたため。' });
    await none(revoked);
    const ended = await granted(town, later);
    await permit(town, 'applicant', 'endOutsideActivity', { id: ended, reason: '活動先がなくなったため。' });
    expect(await textOf(town, 'applicant', 'outsideActivityPaper', ended)).toMatch(/始まる前に終わりました.*終了/);
  });
});
