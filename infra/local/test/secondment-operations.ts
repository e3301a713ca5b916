import { act, type Ask } from './every-operation.ts';
import type { FilledGateway } from './filled-gateway.ts';

const TODAY = '2026-11-22';
const CONTENT = { hostName: '消費者庁', hostKind: 'STATE', basis: 'STATE_TRAINEE', contact: '総務課', fromDay: '2026-04-01', lastDay: null, quotaPerYear: 9, termMonths: 12, payer: 'HOME', purpose: '国の制度の企画を学びます', skills: ['政策立案'] };

/** 人事交流・派遣, from an agreement to what is brought home. */
export async function secondmentActs({ sql, personas }: FilledGateway, ask: Ask) {
  const [officer, coordinator] = ['personnel-officer', 'department-coordinator'];
  await ask(officer, 'Secondments', { first: 25 });
  await ask('analyst', 'ExchangeCalls', { open: true, first: 25 });
  await ask('analyst', 'ExchangeAgreements', { first: 25 });
  await ask('analyst', 'SecondmentEvidence');
  await ask(officer, 'ExchangeForm');
  const { outcome: { id: agreementId } } = await ask(officer, 'RegisterExchangeAgreement', act({ content: CONTENT }));
  await ask(officer, 'ExchangeAgreementToEdit', { id: agreementId });
  await ask(officer, 'EditExchangeAgreement', act({ id: agreementId, version: 1, content: { ...CONTENT, termMonths: 18 } }));
  await ask(officer, 'OpenExchangeCall', act({ id: agreementId, quota: 9, deadline: TODAY, firstDay: TODAY }));
  const callId = (await ask(officer, 'ExchangeAgreement', { id: agreementId })).exchangeAgreement.calls[0].id as string;

  // Nobody here heads or decides for themself, and nobody is away or has been asked before.
  const { secondmentPeople } = await ask(coordinator, 'SecondmentPeople');
  const played = new Set(Object.values(personas));
  const busy = new Set((await sql(`select employee_id as id from career.directory_dispatch where until > $1 union select employee_id from career.secondment union select employee_id from career.directory_duty`, [TODAY])).map(({ id }) => id));
  const [first, second, third, fourth] = (secondmentPeople as { id: string }[]).map(({ id }) => id).filter((id) => !busy.has(id) && !played.has(id)) as [string, string, string, string];
  const words = { motive: '国の仕事を知りたいです', recommendation: '経験が生きます' };
  const put = async (employeeId: string) => (await ask(coordinator, 'PutForwardForSecondment', act({ callId, employeeId, recommendation: words.recommendation }))).outcome.id as string;
  const volunteer = async (who: string) => (await ask(who, 'VolunteerForSecondment', act({ callId, motive: words.motive }))).outcome.id as string;

  const [chosen, declined] = [await put(first), await put(second)];
  await ask(first, 'AgreeToSecondment', act({ id: chosen, motive: words.motive }));
  await ask(second, 'DeclineSecondment', act({ id: declined, reason: '家族の都合です' }));
  const [hand, passed] = [await volunteer(third), await volunteer(fourth)];
  await ask(coordinator, 'RecommendForSecondment', act({ id: hand, recommendation: words.recommendation }));
  await ask(coordinator, 'NotRecommendForSecondment', act({ id: passed, reason: '来年に推薦します' }));
  await ask(fourth, 'AcknowledgeSecondment', act({ id: passed }));
  const again = await volunteer(fourth);
  await ask(fourth, 'WithdrawSecondment', act({ id: again, reason: '都合がつきません' }));
  const other = await put(second);
  await ask(second, 'AgreeToSecondment', act({ id: other, motive: words.motive }));
  await ask(officer, 'CloseExchangeCall', act({ id: callId }));
  await ask(officer, 'NotSelectForSecondment', act({ id: other, reason: '今回は見送ります' }));
  for (const id of [chosen, hand]) await ask(officer, 'SelectForSecondment', act({ id }));
  await ask(officer, 'OrderSecondment', act({ id: chosen, firstDay: TODAY, lastDay: '2027-11-21' }));
  await ask(officer, 'CancelSecondment', act({ id: hand, reason: '受入れが難しくなりました' }));
  await ask(first, 'SaveSecondmentReportDraft', act({ id: chosen, content: '書きかけ' }));
  await ask(first, 'SubmitSecondmentReport', act({ id: chosen, content: '照会を取りまとめました' }));
  await ask(officer, 'RecallSecondment', act({ id: chosen, returnedOn: '2026-12-31', reason: '相手先の都合です' }));
  await ask(first, 'Secondment', { id: chosen });

  // Back since the spring: nobody comes back within a day.
  await sql(`update career.secondment set first_day = '2026-09-01', last_day = '2026-11-10' where id = $1`, [chosen]);
  await ask(first, 'ShareSecondmentKnowledge', act({ id: chosen, heldOn: TODAY, topic: '国の動き', summary: '要望の時期を伝えました', audience: 8, skills: ['政策立案'] }));
  const [{ head }] = await sql(`select d.employee_id as head from career.directory_duty d join career.directory_unit u on d.unit_id = any(u.ancestor_ids) join career.secondment s on s.shared_unit_id = u.id
    where s.id = $1 and d.kind = 'UNIT_HEAD' and d.on_behalf_of is null and d.valid_from <= $2 and d.until > $2 and d.employee_id <> s.employee_id order by array_position(u.ancestor_ids, d.unit_id) limit 1`, [chosen, TODAY]);
  await ask(head, 'ConfirmSecondmentKnowledge', act({ id: chosen }));
}
