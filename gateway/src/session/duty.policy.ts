import type { DutyKind } from '@takara/subgraph-kit';

/** What each duty is called on the page. A kind that is not here gives no rights and is not shown. */
export const DUTY_LABELS: Record<DutyKind, string> = {
  UNIT_HEAD: '所属長',
  GROUP_MANAGER: 'グループマネージャー',
  PRIMARY_RATER: '一次評価者',
  SECONDARY_RATER: '二次評価者',
  DEPARTMENT_COORDINATOR: '主管課担当',
  PERSONNEL_OFFICER: '人事課担当',
  ANALYST: '分析担当',
  SYSTEM_ADMINISTRATOR: 'システム管理者',
};

export const isDutyKind = (kind: string): kind is DutyKind => Object.hasOwn(DUTY_LABELS, kind);
