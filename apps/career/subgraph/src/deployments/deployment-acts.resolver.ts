import type { SqlEntityManager } from '@mikro-orm/sql';
import { AllowedFor, may, type Refused, type RequestContext } from '@takara/subgraph-kit';
import { Arg, Ctx, Mutation, Resolver } from 'type-graphql';
import { actOn } from '../act.ts';
import { principalOfAct } from '../standing.policy.ts';
import { DeploymentRow, DeploymentStep } from './deployment.entity.ts';
import { mayAskDeployments } from './deployment.policy.ts';
import { whyNotAct, whyNotReturn, type DeploymentAction } from './deployment.ts';
import { getRequest, rightsOf } from './request.reading.ts';
import { whyNotText } from './request.ts';
import { ReasonInput, ReflectionInput, RequestActInput, RequestResult, ReturnInput } from './request.type.ts';

/** What 所属長 and the persons do. Each answers with the request; `id` is that of the person's row in the team. */
@Resolver()
export class DeploymentActsResolver {
  @AllowedFor(mayAskDeployments)
  @Mutation(() => RequestResult, { description: '所属長が、自分の所属の人を出すことに同意する' })
  consentAsHead(@Arg('input', () => RequestActInput) input: RequestActInput, @Ctx() context: RequestContext) {
    return act(context, 'consentAsHead', 'HEAD_CONSENT', input, (row) => void row.agree('HEAD', context.clock.now()));
  }

  @AllowedFor(mayAskDeployments)
  @Mutation(() => RequestResult, { description: '所属長が断る。人事課が代わりを探す' })
  refuseAsHead(@Arg('input', () => ReasonInput) input: ReasonInput, @Ctx() context: RequestContext) {
    return refuseWith(context, 'refuseAsHead', 'HEAD_REFUSE', input);
  }

  @AllowedFor(mayAskDeployments)
  @Mutation(() => RequestResult, { description: '本人が、行くことに同意する' })
  consentToDeployment(@Arg('input', () => RequestActInput) input: RequestActInput, @Ctx() context: RequestContext) {
    return act(context, 'consentToDeployment', 'PERSON_CONSENT', input, (row) => void row.agree('PERSON', context.clock.now()));
  }

  @AllowedFor(mayAskDeployments)
  @Mutation(() => RequestResult, { description: '本人が断る。理由は人事課だけが読む' })
  refuseDeployment(@Arg('input', () => ReasonInput) input: ReasonInput, @Ctx() context: RequestContext) {
    return refuseWith(context, 'refuseDeployment', 'PERSON_REFUSE', input);
  }

  @AllowedFor(mayAskDeployments)
  @Mutation(() => RequestResult, { description: '本人か人事課が、戻った日を記録する。その次の日から休養の日数を数える' })
  returnFromDeployment(@Arg('input', () => ReturnInput) input: ReturnInput, @Ctx() context: RequestContext) {
    return act(context, 'returnFromDeployment', 'RETURN', input, (row) => {
      const no = whyNotReturn(input.returnedOn, row, context.actor.on);
      if (!no) row.comeBack(input.returnedOn);
      return no;
    });
  }

  @AllowedFor(mayAskDeployments)
  @Mutation(() => RequestResult, { description: '戻った本人が振り返りを書く。人事課と本人が読む' })
  reflectOnDeployment(@Arg('input', () => ReflectionInput) input: ReflectionInput, @Ctx() context: RequestContext) {
    return act(context, 'reflectOnDeployment', 'REFLECT', input, (row) => {
      const no = whyNotText(input.reflection, 'reflection', '現地でしたこと、困ったこと、次に生かしたいことを書いてください。');
      if (!no) row.reflection = input.reflection.trim();
      return no;
    });
  }
}

const refuseWith = (context: RequestContext, operation: string, action: 'HEAD_REFUSE' | 'PERSON_REFUSE', input: ReasonInput) =>
  act(context, operation, action, input, (row) => {
    const no = whyNotText(input.reason, 'reason', '断る理由を書いてください。');
    if (!no) row.state = action === 'HEAD_REFUSE' ? 'HEAD_REFUSED' : 'PERSON_REFUSED';
    return no;
  }, input.reason.trim());

/** One act on one of a team. The request is held meanwhile: consent and order follow each other. */
async function act(context: RequestContext, operation: string, action: DeploymentAction, input: RequestActInput, verb: (row: DeploymentRow) => Refused | null | void, note: string | null = null) {
  const { actor, clock } = context;
  const rights = await rightsOf(context);
  return actOn(context, {
    operation, input, id: input.id, label: '応援の班', load: lock,
    may: (row) => may(rights, 'read', 'Deployment', row) && may(rights, action, 'Deployment', row),
    verb: (row) => whyNotAct(action, row, actor.on) ?? verb(row),
    tell(em, { id, requestId, homeUnitId }) {
      const isHead = action === 'HEAD_CONSENT' || action === 'HEAD_REFUSE';
      em.create(DeploymentStep, { requestId, deploymentId: id, action, actorId: actor.employeeId, onBehalfOf: isHead ? principalOfAct(actor, 'HOME', [homeUnitId]) : null, at: clock.now(), note } as never);
    },
    answers: (row) => row.requestId,
    show: (id) => getRequest(context, id),
  });
}

async function lock(em: SqlEntityManager, id: string): Promise<DeploymentRow | null> {
  const schema = `"${em.config.get('schema') as string}"`;
  await em.execute(`select r.id from ${schema}.municipal_support_request r join ${schema}.deployment d on d.request_id = r.id where d.id = ?::uuid for update of r`, [id]);
  return em.findOne(DeploymentRow, { id });
}
