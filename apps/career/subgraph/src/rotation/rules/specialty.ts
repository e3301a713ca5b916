import type { RotationRule, Specialty } from '@takara/policy-aomori';
import { notApplicable, stageOf, type Case } from '../case.ts';
import type { Finding } from '../finding.ts';

/** ROT-9「ジョブローテーション終了職員が、特定分野に軸足を置いて職務遂行」: may, once the stage is over; nobody has to. */
export function specialty(rule: RotationRule, { after, fields }: Specialty, at: Case): Finding {
  const { to } = stageOf(at, after);
  if (at.today < to) return notApplicable(rule, 'STAGE_NOT_REACHED');
  const chosen = at.subject.records.filter(({ kind }) => kind === 'SPECIALTY').flatMap(({ code }) => fields.filter((field) => field.code === code));
  return chosen.length === 0 ? notApplicable(rule, 'NOT_OWED') : { ...notApplicable(rule, 'NOT_OWED'), state: 'MET', reason: null, note: chosen.map(({ label }) => label).join('・') };
}
