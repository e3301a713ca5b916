import { AbilityBuilder, createMongoAbility, type MongoAbility } from '@casl/ability';
import { holds, isEmployee, unitsOf, unitsUnder, type Actor, type DutyKind, type RequestContext } from '@takara/subgraph-kit';

export const mayAskSecondments = isEmployee;

/** 協定と募集を預かるのは人事課。 */
export const runsExchanges = (actor: Actor): boolean => holds(actor, 'PERSONNEL_OFFICER');

/** 部局として推薦する主管課. */
export const RECOMMENDING_DUTY: DutyKind = 'DEPARTMENT_COORDINATOR';
/** 還元を確かめるのは所属長。 */
export const CONFIRMING_DUTY: DutyKind = 'UNIT_HEAD';
export const recommends = (actor: Actor): boolean => unitsOf(actor, RECOMMENDING_DUTY).length > 0;

/** As whom somebody asks. `headedUnitIds`: units whose 所属長 one is, delegates (代決) included, and all below; `departmentIds`: as 主管課. */
export interface SecondmentStanding {
  readonly employeeId: string;
  readonly isPersonnel: boolean;
  readonly headedUnitIds: readonly string[];
  readonly departmentIds: readonly string[];
}

export const secondmentStandingOf = async (context: RequestContext): Promise<SecondmentStanding> => ({
  employeeId: context.actor.employeeId, isPersonnel: runsExchanges(context.actor), headedUnitIds: await unitsUnder(context, CONFIRMING_DUTY), departmentIds: unitsOf(context.actor, RECOMMENDING_DUTY),
});

/**
 * Who may see and do what. A candidacy is P2; why somebody goes or does not (`readWords`) is P3. Agreements and calls are for everybody to read.
 * When a thing can be done is in secondment.ts.
 */
export function secondmentRights({ employeeId, isPersonnel, headedUnitIds, departmentIds }: SecondmentStanding): MongoAbility {
  const { can, cannot, build } = new AbilityBuilder<MongoAbility>(createMongoAbility);

  // 人事課は、協定と募集を預かり、全庁の推薦から決め、発令し、早く戻す。
  if (isPersonnel) {
    can(['readContact', 'WRITE', 'CALL', 'CLOSE_CALL'], 'ExchangeAgreement');
    can(['read', 'readWords', 'readReports', 'SELECT', 'NOT_SELECT', 'ORDER', 'CANCEL', 'RECALL'], 'Secondment');
  }

  // 主管課は、自分の部局の人を推薦し、取り下げる。報告を読む。
  if (departmentIds.length > 0) {
    can('readContact', 'ExchangeAgreement');
    can(['read', 'readWords', 'readReports', 'RECOMMEND', 'NOT_RECOMMEND', 'WITHDRAW'], 'Secondment', { departmentId: { $in: [...departmentIds] } });
  }

  // 所属長（代決者を含む）は、自分の所属の人がどこまで進んだかを見る。理由と報告は読まない。戻った人の還元を確かめる。
  can('read', 'Secondment', { homeUnitId: { $in: [...headedUnitIds] } });
  can(['read', 'CONFIRM'], 'Secondment', { sharedUnitId: { $in: [...headedUnitIds] } });

  // 自分のことを、役目で決めることはない。
  cannot(['RECOMMEND', 'NOT_RECOMMEND', 'SELECT', 'NOT_SELECT', 'ORDER', 'CANCEL', 'RECALL', 'CONFIRM'], 'Secondment', { employeeId });

  // 本人は、行くかどうかを決め、報告し、学んだことを伝える。発令までは取り下げられる。
  can(['read', 'readWords', 'readReports', 'AGREE', 'DECLINE', 'WITHDRAW', 'REPORT', 'SHARE', 'ACKNOWLEDGE'], 'Secondment', { employeeId });

  // ほかの人には、あるともないとも分からない。
  return build();
}
