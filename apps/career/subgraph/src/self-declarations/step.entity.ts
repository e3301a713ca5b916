import { defineEntity, p } from '@mikro-orm/core';
import type { DeclarationAction } from './declaration.ts';

/** Who did what with a declaration, for whom, when. Never changed, never deleted. */
const StepSchema = defineEntity({
  name: 'SelfDeclarationStep',
  tableName: 'self_declaration_step',
  properties: { id: p.integer().primary(), declarationId: p.uuid(), action: p.text().$type<DeclarationAction>(), actorId: p.uuid(), onBehalfOf: p.uuid().strictNullable(), at: p.datetime().columnType('timestamptz') },
});
export class DeclarationStep extends StepSchema.class {}
StepSchema.setClass(DeclarationStep);
