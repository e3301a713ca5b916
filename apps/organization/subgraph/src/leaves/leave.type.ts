import { LocalDate, TierOf } from '@takara/subgraph-kit';
import { Field, ID, ObjectType, registerEnumType } from 'type-graphql';
import { LEAVE_LABELS } from './leave.ts';

const KindEnum = Object.fromEntries(Object.keys(LEAVE_LABELS).map((code) => [code, code]));
registerEnumType(KindEnum, { name: 'LeaveKind' });

@TierOf('P2')
@ObjectType('Leave', { description: '休業・休職' })
export class LeaveType {
  @TierOf('P1') @Field(() => ID) id!: string;
  @Field(() => KindEnum, { nullable: true }) kind!: string | null;
  @Field(() => LocalDate, { nullable: true }) validFrom!: string | null;
  @Field(() => LocalDate, { nullable: true, description: '復職した日。休んでいる間は null' }) validTo!: string | null;
  @TierOf('P3') @Field(() => String, { nullable: true }) reason!: string | null;
}
