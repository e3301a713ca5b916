import { LocalDate, TierOf, type RequestContext } from '@takara/subgraph-kit';
import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { endKnownTo } from '../horizon.policy.ts';
import { findGrade } from '../reference/grade.ts';
import { municipalityOf } from '../reference/reference.loader.ts';
import { GradeType, MunicipalityType } from '../reference/reference.type.ts';
import { unitOf } from '../units/unit.loader.ts';
import { OrganizationUnitType } from '../units/unit.type.ts';
import type { Assignment } from './assignment.entity.ts';
import { ASSIGNMENT_KIND_LABELS, ASSIGNMENT_REASON_LABELS, HOST_KIND_LABELS, type AssignmentKind, type AssignmentReason, type HostKind } from './employee.ts';
import { employeeOf } from './employee.loader.ts';
import { AssignmentType, DispatchType, EmployeeType } from './employee.type.ts';
import type { Dispatch } from './periods.entity.ts';

@Resolver(() => AssignmentType)
export class AssignmentResolver {
  @FieldResolver(() => EmployeeType)
  employee(@Root() assignment: Assignment, @Ctx() context: RequestContext) {
    return employeeOf(context).load(assignment.employeeId);
  }

  @FieldResolver(() => OrganizationUnitType)
  unit(@Root() assignment: Assignment, @Ctx() context: RequestContext) {
    return unitOf(context).load(assignment.unitId);
  }

  @FieldResolver(() => GradeType, { nullable: true })
  grade(@Root() assignment: Assignment) {
    return findGrade(assignment.grade);
  }

  @FieldResolver(() => String)
  kindLabel(@Root() assignment: Assignment) {
    return ASSIGNMENT_KIND_LABELS[assignment.kind as AssignmentKind];
  }

  @TierOf('P2')
  @FieldResolver(() => String, { nullable: true })
  reasonLabel(@Root() assignment: Assignment) {
    return ASSIGNMENT_REASON_LABELS[assignment.reason as AssignmentReason];
  }

  @FieldResolver(() => LocalDate, { nullable: true, description: 'ここを離れた日。まだいる間は null' })
  validTo(@Root() assignment: Assignment, @Ctx() { actor }: RequestContext) {
    return endKnownTo(actor, assignment.validTo);
  }
}

@Resolver(() => DispatchType)
export class DispatchResolver {
  @FieldResolver(() => String)
  hostKindLabel(@Root() dispatch: Dispatch) {
    return HOST_KIND_LABELS[dispatch.hostKind as HostKind];
  }

  @FieldResolver(() => MunicipalityType, { nullable: true })
  municipality(@Root() dispatch: Dispatch, @Ctx() context: RequestContext) {
    return dispatch.municipalityCode && municipalityOf(context).load(dispatch.municipalityCode);
  }
}
