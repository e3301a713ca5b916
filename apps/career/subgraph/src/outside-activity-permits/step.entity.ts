import { defineEntity } from '@mikro-orm/core';
import { stepColumns, stepsIn } from '../steps.ts';

const StepSchema = defineEntity({ name: 'OutsideActivityStep', tableName: 'outside_activity_step', properties: stepColumns() });
export class OutsideActivityStep extends StepSchema.class {}
StepSchema.setClass(OutsideActivityStep);

export const recordStep = stepsIn(OutsideActivityStep);
