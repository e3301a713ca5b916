import { AbilityBuilder, createMongoAbility, type MongoAbility } from '@casl/ability';
import { parameter } from '@takara/policy-aomori';
import { asOf, DirectoryUnit, holds, isEmployee, perRequest, unitsOf, unitsUnder, type Actor, type RequestContext } from '@takara/subgraph-kit';

export const mayAskDeployments = isEmployee;

/** As whom somebody asks. `headedUnitIds`: units whose 所属長 one is, delegates (代決) included, and all below; `departmentIds`: as 主管課, `watchesAll`: of a department that the pack names. */
export interface DeploymentStanding {
  readonly employeeId: string;
  readonly isPersonnel: boolean;
  readonly headedUnitIds: readonly string[];
  readonly departmentIds: readonly string[];
  readonly watchesAll: boolean;
}

export const runsDeployments = (actor: Actor): boolean => holds(actor, 'PERSONNEL_OFFICER');

export const deploymentStandingOf = (context: RequestContext): Promise<DeploymentStanding> =>
  perRequest(context, 'deployments:standing', async () => {
    const { actor, em } = context;
    const departmentIds = unitsOf(actor, 'DEPARTMENT_COORDINATOR');
    const watched = departmentIds.length === 0 ? 0 : await em.count(DirectoryUnit, { id: { $in: [...departmentIds] }, name: { $in: [...parameter('career.deployment.watchingDepartments').value] }, ...asOf(actor.on) });
    return { employeeId: actor.employeeId, isPersonnel: runsDeployments(actor), headedUnitIds: await unitsUnder(context, 'UNIT_HEAD'), departmentIds, watchesAll: watched > 0 };
  });

/**
 * Who may see and do what (P2; why a person says no, and what they write afterwards, P3). A request is there for 人事課, for
 * the departments that watch all, and for whoever may read one of those who are asked. When a thing can be done is in request.ts and deployment.ts.
 */
export function deploymentRights({ employeeId, isPersonnel, headedUnitIds, departmentIds, watchesAll }: DeploymentStanding): MongoAbility {
  const { can, cannot, build } = new AbilityBuilder<MongoAbility>(createMongoAbility);

  // 人事課は、要請と班のすべてを見て進める。断った理由と振り返りも読む。戻った日を記録する。
  if (isPersonnel) {
    can(['read', 'readFinding', 'TRIAGE', 'PROPOSE', 'ORDER', 'DECLINE'], 'MunicipalSupportRequest');
    can(['read', 'readHeadReason', 'readPersonReason', 'readReflection', 'RETURN'], 'Deployment');
    can('read', 'TechnicalStaff');
  }

  // 所属長（代決者を含む）は、自分の所属の人だけを見て、同意するかを答える。本人がなぜ断ったかは見ない。
  can(['read', 'readHeadReason', 'HEAD_CONSENT', 'HEAD_REFUSE'], 'Deployment', { homeUnitId: { $in: [...headedUnitIds] } });
  can('read', 'TechnicalStaff', { unitId: { $in: [...headedUnitIds] } });

  // 主管課は、自分の部局の人が応援に出ることを見る。理由は見ない。
  can('read', 'Deployment', { departmentId: { $in: [...departmentIds] } });
  can('read', 'TechnicalStaff', { departmentId: { $in: [...departmentIds] } });
  // 災害をまとめる部局（危機管理局）の主管課は、どの市町村に何人が要り、足りているかをすべて見る。誰が行くかは見ない。
  if (watchesAll) can('read', 'MunicipalSupportRequest');

  // 本人は、同意するかを答え、戻った日を記録し、振り返りを書く。自分のことを所属長として決めることはない。
  cannot(['HEAD_CONSENT', 'HEAD_REFUSE'], 'Deployment', { employeeId });
  can(['read', 'readHeadReason', 'readPersonReason', 'readReflection', 'PERSON_CONSENT', 'PERSON_REFUSE', 'RETURN', 'REFLECT'], 'Deployment', { employeeId });
  can('read', 'TechnicalStaff', { id: employeeId });

  // ほかの人には、要請があるともないとも分からない。
  return build();
}
