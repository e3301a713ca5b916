import type { Feature } from '@takara/subgraph-kit';
import { DeclarationActsResolver } from './declaration-acts.resolver.ts';
import { Declaration } from './declaration.entity.ts';
import { DeclarationResolver, readableDeclaration, readableToPersonnel, ToPersonnelResolver } from './declaration.resolver.ts';
import { DeclarationPaperResolver } from './paper.resolver.ts';
import { ProgressResolver } from './progress.resolver.ts';
import { Round } from './round.entity.ts';
import { RoundResolver } from './round.resolver.ts';
import { DeclarationStep } from './step.entity.ts';
import { TaskResolver } from './task.resolver.ts';
import { PersonnelPart } from './to-personnel.entity.ts';

/** 自己申告: once a year, a part for the 所属長 and a part for 人事課 alone. */
export const selfDeclarations: Feature = {
  entities: [Round, Declaration, PersonnelPart, DeclarationStep],
  resolvers: [RoundResolver, DeclarationResolver, ToPersonnelResolver, DeclarationActsResolver, ProgressResolver, TaskResolver, DeclarationPaperResolver],
  readable: {
    SelfDeclaration: readableDeclaration,
    SelfDeclarationToPersonnel: readableToPersonnel,
    // Reached only through a declaration whose reader may follow it.
    SelfDeclarationStep: () => 'P2',
    // Made for the reader alone.
    SelfDeclarationProgress: () => 'P2',
    SelfDeclarationReach: () => 'P2',
    SelfDeclarationTask: () => 'P2',
    SelfDeclarationUpcoming: () => 'P2',
  },
};
