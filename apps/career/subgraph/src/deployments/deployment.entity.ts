import { defineEntity, p } from '@mikro-orm/core';
import type { DeploymentState } from './deployment.ts';

/** One person for one need. `homeUnitId`: the 所属 whose head is asked, as of the proposal. `headAt`, `personAt`: when each agreed. `lastDay`: of the return, once recorded. */
const DeploymentSchema = defineEntity({
  name: 'Deployment',
  tableName: 'deployment',
  properties: {
    id: p.uuid().primary(), requestId: p.uuid(), needId: p.uuid(), employeeId: p.uuid(), homeUnitId: p.uuid(), departmentId: p.uuid().strictNullable(), state: p.text().$type<DeploymentState>(),
    headAt: p.datetime().columnType('timestamptz').strictNullable(), personAt: p.datetime().columnType('timestamptz').strictNullable(), fromDay: p.date(), lastDay: p.date(), reflection: p.text().strictNullable(),
  },
});
export class DeploymentRow extends DeploymentSchema.class {
  /** 所属長 and the person both have to agree, in either order. */
  agree(as: 'HEAD' | 'PERSON', at: Date): this {
    if (as === 'HEAD') this.headAt = at;
    else this.personAt = at;
    if (this.headAt && this.personAt) this.state = 'AGREED';
    return this;
  }

  comeBack(on: string): this {
    this.state = 'RETURNED';
    this.lastDay = on;
    return this;
  }
}
DeploymentSchema.setClass(DeploymentRow);

/** Who did what, for whom (代決), about which person. Never changed. */
const StepSchema = defineEntity({
  name: 'DeploymentStep',
  tableName: 'deployment_step',
  properties: { id: p.integer().primary(), requestId: p.uuid(), deploymentId: p.uuid().strictNullable(), action: p.text(), actorId: p.uuid(), onBehalfOf: p.uuid().strictNullable(), at: p.datetime().columnType('timestamptz'), note: p.text().strictNullable() },
});
export class DeploymentStep extends StepSchema.class {}
StepSchema.setClass(DeploymentStep);
