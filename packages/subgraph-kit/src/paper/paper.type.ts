import { Directive, Field, ID, ObjectType } from 'type-graphql';
import type { RequestContext } from '../context.ts';
import { DirectoryEmployee } from '../directory/directory.entity.ts';
import type { Feature } from '../feature.ts';
import { TierOf } from '../tier.ts';
import { makePaper } from './make-paper.ts';
import type { Paper } from './paper.ts';

/** Classified as the most sensitive that a paper may hold: making one is in the audit, beside the reads that it was made of. */
@Directive('@shareable')
@TierOf('P2')
@ObjectType('Paper', { description: '印刷する書類。画面で読める人に、読めるところだけ' })
export class PaperType {
  @TierOf('P0') @Field(() => ID, { description: '書式と、もとの記録の id' }) id!: string;
  @Field(() => String, { nullable: true }) fileName!: string;
  @TierOf('P0') @Field(() => String, { description: 'application/pdf' }) mediaType!: string;
  @TierOf('P4') @Field(() => String, { nullable: true, description: 'ファイルの中身（Base64）。つくったことは閲覧の記録に残る' }) contentBase64!: string;
}

/** For a module that prints: add it to the module's features. */
export const papers: Feature = {
  types: [PaperType],
  // Made of what its reader has just read under their own rights (read-as-shown.ts).
  readable: { Paper: () => 'P4' },
};

/** The answer of a field that makes a paper. `form` and `id` name it in the audit: 'career-plan:…'. */
export async function paperOf(context: RequestContext, form: string, id: string, paper: Paper): Promise<PaperType> {
  const { em, actor, clock } = context;
  const maker = await em.findOne(DirectoryEmployee, { id: actor.employeeId });
  const bytes = await makePaper(paper, { by: maker?.displayName ?? '', at: clock.now().toISOString() });
  return { id: `${form}:${id}`, fileName: `${paper.fileName}.pdf`, mediaType: 'application/pdf', contentBase64: Buffer.from(bytes).toString('base64') };
}
