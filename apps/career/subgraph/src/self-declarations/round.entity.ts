import { defineEntity, p } from '@mikro-orm/core';
import { roundStateOn, type RoundState } from './round.ts';

/** 実施: one a fiscal year. */
const RoundSchema = defineEntity({
  name: 'SelfDeclarationRound',
  tableName: 'self_declaration_round',
  properties: {
    id: p.uuid().primary(),
    fiscalYear: p.integer(),
    opensOn: p.date(),
    deadline: p.date(),
    openedById: p.uuid(),
    openedAt: p.datetime().columnType('timestamptz'),
    changedAt: p.datetime().columnType('timestamptz'),
  },
});
export class Round extends RoundSchema.class {
  stateOn(on: string, lateDays: number): RoundState {
    return roundStateOn(this, on, lateDays);
  }
}
RoundSchema.setClass(Round);
