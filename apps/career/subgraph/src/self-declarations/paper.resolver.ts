import { AllowedFor, notFound, type RequestContext } from '@takara/subgraph-kit';
import { paperOf, PaperType, readAsShown } from '@takara/subgraph-kit/paper';
import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, ID, Info, Query, Resolver } from 'type-graphql';
import { personOnPaper } from '../on-paper.ts';
import { TO_MANAGER_ON_PAPER, TO_PERSONNEL_ON_PAPER, toManagerPaper, toPersonnelPaper } from './declaration.paper.ts';
import type { DeclarationType } from './declaration.type.ts';
import { mayAskSelfDeclarations } from './round.policy.ts';

@Resolver()
export class DeclarationPaperResolver {
  @AllowedFor(mayAskSelfDeclarations)
  @Query(() => PaperType, { nullable: true, description: '自己申告書：所属長も読む部分' })
  async selfDeclarationPaper(@Arg('id', () => ID) id: string, @Ctx() context: RequestContext, @Info() info: GraphQLResolveInfo): Promise<PaperType> {
    const { selfDeclaration } = await readAsShown<{ selfDeclaration: DeclarationType }>(context, info, TO_MANAGER_ON_PAPER, { id });
    return paperOf(context, 'self-declaration', id, toManagerPaper(selfDeclaration, await personOnPaper(context, selfDeclaration.employee.id)));
  }

  @AllowedFor(mayAskSelfDeclarations)
  @Query(() => PaperType, { nullable: true, description: '自己申告書：人事課だけが読む部分。それを読む人にだけ' })
  async selfDeclarationToPersonnelPaper(@Arg('id', () => ID) id: string, @Ctx() context: RequestContext, @Info() info: GraphQLResolveInfo): Promise<PaperType> {
    const { selfDeclaration } = await readAsShown<{ selfDeclaration: DeclarationType }>(context, info, TO_PERSONNEL_ON_PAPER, { id });
    // Who may not read that part is told what a stranger is told.
    if (!selfDeclaration.toPersonnel) throw notFound('自己申告');
    return paperOf(context, 'self-declaration-to-personnel', id, toPersonnelPaper(selfDeclaration, await personOnPaper(context, selfDeclaration.employee.id)));
  }
}
