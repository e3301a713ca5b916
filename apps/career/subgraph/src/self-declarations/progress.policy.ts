import { holds, unitsUnder, type RequestContext } from '@takara/subgraph-kit';

/**
 * 提出の進み具合は数だけ: 所属長は自分の所属、主管課は自部局、人事課は全庁（null）。内容も、誰が出していないかも見えない。
 * 出していない人の名前を見せると決めた文はない（measures A.1 にも方針にもない）ので、見せない。
 */
export const countedUnits = async (context: RequestContext): Promise<readonly string[] | null> =>
  holds(context.actor, 'PERSONNEL_OFFICER') ? null : unitsUnder(context, 'UNIT_HEAD', 'DEPARTMENT_COORDINATOR');
