import type { RecordInStage, RecordOnEachPlacement } from '@takara/policy-aomori';
import { stageOf, type Case, type Reading } from '../case.ts';
import { seatsWithin, type Seat } from '../seats.ts';

/** ROT-5「本人の希望・適性・業務経験等を踏まえ配置」: every placement of the stage says which of them it took into account. */
export const recordedOnEach = ({ record }: RecordOnEachPlacement): Reading => (rule, at) => {
  const span = stageOf(at, rule.stage!);
  const seats = seatsWithin(at, span);
  const recorded = seats.filter((seat) => recordOn(at, seat, record) !== undefined);
  return { span, shown: { isMet: seats.length > 0 && recorded.length === seats.length, placementIds: recorded.map((seat) => recordOn(at, seat, record)!) } };
};

/** ROT-7「グループ等の主要な業務を主担当として担当」, ROT-8「…不足している点を改善していくための業務等に従事」: some placement of the stage has such a record. */
export const recordedOnce = ({ record }: RecordInStage): Reading => (rule, at) => {
  const span = stageOf(at, rule.stage!);
  const placementIds = seatsWithin(at, span).map((seat) => recordOn(at, seat, record)).filter((id) => id !== undefined);
  return { span, shown: { isMet: placementIds.length > 0, placementIds } };
};

/** The placement of the seat that carries the record. */
const recordOn = ({ subject }: Case, { placementIds }: Seat, kind: RecordInStage['record']): string | undefined =>
  subject.records.find((record) => record.kind === kind && record.assignmentId !== null && placementIds.includes(record.assignmentId))?.assignmentId ?? undefined;
