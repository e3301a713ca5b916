import { act, type Ask } from './every-operation.ts';
import type { FilledGateway } from './filled-gateway.ts';

const CONTENT = {
  hostName: '南小学校区 地域クラブ', hostKind: 'LOCAL', activity: '土曜の午前に陸上を教えます。', purpose: '子どもと関わる経験を仕事に生かします。', startsOn: '2026-11-22', endsOn: '2027-03-31', hoursPerMonth: 2, hoursPerWeek: 2, workdayHours: 1, monthlyPay: 0, payBasis: '',
};

/** 営利企業への従事等の許可, from a draft to the hours of its first month; and an answer of each other kind. */
export async function outsideActivityActs(_: FilledGateway, ask: Ask) {
  const [applicant, head, officer] = ['clerk-fourth-year', 'unit-head', 'personnel-officer'];
  await ask(applicant, 'OutsideActivityRulesOnly');
  const { outsideActivityPermits } = await ask(officer, 'OutsideActivityPermits', { view: 'ALL', first: 20 });
  const { outsideActivityRules: { relations, criteria } } = await ask(officer, 'OutsideActivityPermit', { id: outsideActivityPermits.edges[0].node.id });
  const looks = relations.map(({ code }: { code: string }) => ({ relation: code, exists: false, why: '' }));
  const judged = (met: boolean) => criteria.map(({ code }: { code: string }) => ({ criterion: code, met, why: met ? '' : '時間が多いため' }));
  const begun = async () => {
    const { outcome: { id } } = await ask(applicant, 'DraftOutsideActivity', act({ renewsId: null, content: { hostName: CONTENT.hostName } }));
    await ask(applicant, 'OutsideActivityToEdit', { id });
    await ask(applicant, 'EditOutsideActivity', act({ id, content: { ...CONTENT, declared: looks } }));
    await ask(applicant, 'SubmitOutsideActivity', act({ id }));
    return id;
  };
  const withdrawn = await begun();
  await ask(head, 'ReturnOutsideActivity', act({ id: withdrawn, reason: '時間を書き足してください' }));
  await ask(applicant, 'WithdrawOutsideActivity', act({ id: withdrawn }));
  const reviewed = async () => {
    const id = await begun();
    await ask(head, 'GiveOpinionOnOutsideActivity', act({ id, agrees: true, comment: '支障はない', looks }));
    return id;
  };
  const refused = await reviewed();
  await ask(officer, 'RefuseOutsideActivity', act({ id: refused, looks, judgements: judged(false), reason: '時間を減らしてください' }));
  await ask(applicant, 'AcknowledgeOutsideActivity', act({ id: refused }));
  const granted = async () => {
    const id = await reviewed();
    await ask(officer, 'GrantOutsideActivity', act({ id, looks, judgements: judged(true), conditions: '' }));
    return id;
  };
  const id = await granted();
  await ask(officer, 'OutsideActivityPaper', { id });
  await ask(applicant, 'LogOutsideHours', act({ id, month: '2026-11', hours: 1.5, done: '練習' }));
  await ask(applicant, 'EndOutsideActivity', act({ id, reason: '活動が終わったため' }));
  await ask(officer, 'RevokeOutsideActivity', act({ id: await granted(), reason: '時間を超え続けたため' }));
  await ask('clerk-first-year', 'OutsideActivityEvidence');
}
