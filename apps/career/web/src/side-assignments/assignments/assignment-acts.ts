import { ConfirmSideAssignmentHoursDocument, EndSideAssignmentDocument } from '../../gql/graphql.ts';
import { actWithReason, plainAct, type Act } from '../acts/act.ts';

/** How each act on a side assignment is done and what is said afterwards. Whether it is offered is the platform's answer. */
export const ASSIGNMENT_ACTS: Readonly<Record<string, Act>> = {
  CONFIRM_HOURS: plainAct(
    ConfirmSideAssignmentHoursDocument,
    { done: '時間を確かめました。', next: '確かめた月の時間は確定し、本人も直せなくなりました。' },
    { title: '記された時間を確かめますか', text: 'まだ確かめていない月をすべて確定します。確定した後は、本人も直せません。' },
  ),
  END: actWithReason(
    EndSideAssignmentDocument,
    { done: '期間の前に終えました。', next: '今日からは従事しません。本人と受入所属が、それぞれ振り返りを書きます。' },
    { title: '期間の前に終える', text: '今日からは従事しないことになり、取り消せません。理由は本人も読みます。', label: '終える理由', ends: true },
  ),
};
