import { LocalDate, TierOf, connectionOf } from '@takara/subgraph-kit';
import { Directive, Field, ID, Int, ObjectType, registerEnumType } from 'type-graphql';
import { ASSIGNMENT_KIND_LABELS, ASSIGNMENT_REASON_LABELS, HOST_KIND_LABELS, STAFF_KIND_LABELS } from './employee.ts';
import { POSTS } from './post.ts';

const codes = (labels: object) => Object.fromEntries(Object.keys(labels).map((code) => [code, code]));
export const StaffKindEnum = codes(STAFF_KIND_LABELS);
export const PostEnum = codes(POSTS);
const AssignmentKindEnum = codes(ASSIGNMENT_KIND_LABELS);
const AssignmentReasonEnum = codes(ASSIGNMENT_REASON_LABELS);
const HostKindEnum = codes(HOST_KIND_LABELS);
registerEnumType(StaffKindEnum, { name: 'StaffKind', description: '任用の種類' });
registerEnumType(PostEnum, { name: 'Post', description: '職' });
registerEnumType(AssignmentKindEnum, { name: 'AssignmentKind' });
registerEnumType(AssignmentReasonEnum, { name: 'AssignmentReason' });
registerEnumType(HostKindEnum, { name: 'DispatchHostKind' });

@Directive('@key(fields: "id")')
@TierOf('P1')
@ObjectType('Employee', { description: '職員' })
export class EmployeeType {
  @Field(() => ID) id!: string;
  @Field(() => String, { description: '職員番号' }) number!: string;
  @Field(() => String, { description: '職場で使う名前（旧姓使用を含む）' }) displayName!: string;
  @Field(() => String) familyName!: string;
  @Field(() => String) givenName!: string;
  @Field(() => String) kana!: string;
  @Field(() => String, { nullable: true }) email!: string | null;
  @Field(() => StaffKindEnum) staffKind!: string;
  @Field(() => LocalDate) hiredOn!: string;
  @Field(() => LocalDate, { nullable: true, description: '在職しなくなった最初の日' }) leftOn!: string | null;
  @TierOf('P2') @Field(() => String, { nullable: true, description: '戸籍の氏' }) registeredFamilyName!: string | null;
  @TierOf('P2') @Field(() => LocalDate, { nullable: true }) birthDate!: string | null;
  @TierOf('P2') @Field(() => Int, { nullable: true, description: '一年の時間外勤務の見込み（時間）' }) expectedOvertimeHours!: number | null;
}

@TierOf('P1')
@ObjectType('Assignment', { description: '配置' })
export class AssignmentType {
  @Field(() => ID) id!: string;
  @Field(() => AssignmentKindEnum) kind!: string;
  @Field(() => PostEnum) post!: string;
  @Field(() => String, { description: '主査、課長など、呼び名' }) postTitle!: string;
  // 役職定年, 再任用 and the like tell a person's age.
  @TierOf('P2') @Field(() => AssignmentReasonEnum, { nullable: true, description: 'この配置になったわけ。本人と人事課だけ' }) reason!: string | null;
  @Field(() => LocalDate) validFrom!: string;
}
export const AssignmentConnection = connectionOf('Assignment', () => AssignmentType);

@TierOf('P1')
@ObjectType('Dispatch', { description: '派遣。本務はその間、人事課付' })
export class DispatchType {
  @Field(() => ID) id!: string;
  @Field(() => HostKindEnum) hostKind!: string;
  @Field(() => String) hostName!: string;
  @Field(() => LocalDate) validFrom!: string;
  @Field(() => LocalDate, { nullable: true }) validTo!: string | null;
}
