import { defineEntity } from '@mikro-orm/core';
import { stepColumns, stepsIn } from '../steps.ts';

const StepSchema = defineEntity({ name: 'InternalPostingStep', tableName: 'internal_posting_step', properties: stepColumns() });
export class InternalPostingStep extends StepSchema.class {}
StepSchema.setClass(InternalPostingStep);

export const recordStep = stepsIn(InternalPostingStep);
