import { createUnionType, Field, InterfaceType, ObjectType, registerEnumType, type ClassType } from 'type-graphql';
import { TierOf } from './tier.ts';

/** A "no" that the person can act on: an expected outcome and part of the schema, not an error. */
export interface Refused<Code extends string = string> {
  readonly refused: Code;
  /** Plain Japanese: what is the matter and what to do next. */
  readonly message: string;
  /** The input field it is about, as the client named it. */
  readonly field?: string;
  /** Where the rule is written: law, policy, pack parameter. */
  readonly source?: string;
}

export const refuse = <Code extends string>(refused: Code, message: string, about: { field?: string; source?: string } = {}): Refused<Code> => ({ refused, message, ...about });
export const isRefused = (value: unknown): value is Refused => typeof value === 'object' && value !== null && 'refused' in value;

/** What all refusals have in common, so that a page can show any of them. */
@InterfaceType({ description: '断りの理由。何が、なぜ、次にどうするか' })
export abstract class Refusal {
  @TierOf('P0') @Field(() => String) message!: string;
  @TierOf('P0') @Field(() => String, { nullable: true }) field!: string | null;
  @TierOf('P0') @Field(() => String, { nullable: true }) source!: string | null;
}

/** `resultOf('ApplyForPosting', () => Application, ['TOO_MANY_HOURS'])` makes the union `ApplyForPostingResult = Application | ApplyForPostingRefusal`. */
export function resultOf<T extends object>(name: string, type: () => ClassType<T>, codes: readonly string[]) {
  const Codes = Object.fromEntries(codes.map((code) => [code, code]));
  registerEnumType(Codes, { name: `${name}RefusalCode` });
  @TierOf('P0')
  @ObjectType(`${name}Refusal`, { implements: Refusal })
  class RefusalType extends Refusal {
    @Field(() => Codes, { name: 'code' }) refused!: string;
  }
  return createUnionType({ name: `${name}Result`, types: () => [type(), RefusalType] as const, resolveType: (value) => (isRefused(value) ? RefusalType : type()) as never });
}
