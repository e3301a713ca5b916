import { createHash } from 'node:crypto';
import { defineEntity, p } from '@mikro-orm/core';
import { refuse } from '@takara/subgraph-kit';
import { whyNotComplete, whyNotNow, type DeclarationState, type No, type ToManager, type Wish, type Workload, type WorkFit } from './declaration.ts';
import type { RoundDays } from './round.ts';
import type { Settings } from './settings.ts';

/** 自己申告, one a person and fiscal year: what its author shows the 所属長. What 人事課 alone reads is in a table of its own. */
const DeclarationSchema = defineEntity({
  name: 'SelfDeclaration',
  tableName: 'self_declaration',
  properties: {
    id: p.uuid().primary(),
    employeeId: p.uuid(),
    fiscalYear: p.integer(),
    state: p.text().$type<DeclarationState>(),
    savedAt: p.datetime().columnType('timestamptz'),
    submittedAt: p.datetime().columnType('timestamptz').strictNullable(),
    workload: p.text().$type<Workload>().strictNullable(),
    workFit: p.text().$type<WorkFit>().strictNullable(),
    wish: p.text().$type<Wish>().strictNullable(),
    wishInYears: p.integer().strictNullable(),
    wishedDepartmentIds: p.json().$type<string[]>(),
    wishedDistricts: p.json().$type<string[]>(),
    strengths: p.text(),
    newSkills: p.json().$type<string[]>(),
    licences: p.json().$type<string[]>(),
    comment: p.text(),
    // Since when the 所属長 has had these very words, and whether after the deadline: who sends again and changed only what 人事課 reads moves neither.
    sharedAt: p.datetime().columnType('timestamptz').strictNullable(),
    late: p.boolean(),
    sharedDigest: p.text().strictNullable(),
    readById: p.uuid().strictNullable(),
    readAt: p.datetime().columnType('timestamptz').strictNullable(),
  },
});

/** When something is done, under which round. */
export interface Moment {
  readonly on: string;
  readonly at: Date;
  readonly round: RoundDays;
  readonly settings: Settings;
}
type Answer = Declaration | No;

export class Declaration extends DeclarationSchema.class {
  edit(content: ToManager, { on, at, round, settings }: Moment): Answer {
    const no = whyNotNow('EDIT', this.state, round, on, settings);
    if (no) return no;
    return Object.assign(this, content, { savedAt: at });
  }

  submit({ on, at, round, settings }: Moment): Answer {
    const no = whyNotNow('SUBMIT', this.state, round, on, settings) ?? whyNotComplete(this);
    if (no) return no;
    const digest = digestOf(this);
    if (digest !== this.sharedDigest) Object.assign(this, { sharedAt: at, sharedDigest: digest, late: on > round.deadline, readById: null, readAt: null });
    return Object.assign(this, { state: 'SUBMITTED' as const, submittedAt: at });
  }

  takeBack({ on, round, settings }: Moment): Answer {
    const no = whyNotNow('TAKE_BACK', this.state, round, on, settings);
    if (no) return no;
    return Object.assign(this, { state: 'DRAFT' as const, submittedAt: null });
  }

  acknowledge(readById: string, { on, at, round, settings }: Moment): Answer {
    const no = whyNotNow('ACKNOWLEDGE', this.state, round, on, settings);
    if (no) return no;
    if (this.readAt) return refuse('ALREADY_READ', 'もう「読みました」と本人に伝わっています。');
    return Object.assign(this, { readById, readAt: at });
  }
}
DeclarationSchema.setClass(Declaration);

/** Of all that the 所属長 reads, and nothing else. */
export const digestOf = ({ workload, workFit, wish, wishInYears, wishedDepartmentIds, wishedDistricts, strengths, newSkills, licences, comment }: ToManager): string =>
  createHash('sha256').update(JSON.stringify([workload, workFit, wish, wishInYears, wishedDepartmentIds, wishedDistricts, strengths, newSkills, licences, comment])).digest('base64url');
