import { AllowedFor, isEmployee, type RequestContext } from '@takara/subgraph-kit';
import { Ctx, Query, Resolver } from 'type-graphql';
import { grades } from './grade.ts';
import { JobFamily, Municipality } from './reference.entity.ts';
import { GradeType, JobFamilyType, MunicipalityType } from './reference.type.ts';

@Resolver()
export class ReferenceResolver {
  @AllowedFor(isEmployee)
  @Query(() => [GradeType])
  grades() {
    return grades();
  }

  @AllowedFor(isEmployee)
  @Query(() => [JobFamilyType])
  jobFamilies(@Ctx() { em }: RequestContext) {
    return em.find(JobFamily, {}, { orderBy: { code: 'asc' } });
  }

  @AllowedFor(isEmployee)
  @Query(() => [MunicipalityType])
  municipalities(@Ctx() { em }: RequestContext) {
    return em.find(Municipality, {}, { orderBy: { kana: 'asc' } });
  }
}
