import type { SqlEntityManager } from '@mikro-orm/sql';
import { may, refuse, type Refused, type RequestContext } from '@takara/subgraph-kit';
import { actOn } from '../act.ts';
import { principalOfAct } from '../standing.policy.ts';
import type { Action } from './actions.ts';
import { otherOf } from './course.reading.ts';
import { StepRow } from './topic.entity.ts';
import { rightsOf, getTopic } from './topic-in-reach.reading.ts';
import { readTopics, type Plan, type Topic } from './topic.reading.ts';

interface Now {
  readonly em: SqlEntityManager;
  readonly topic: Topic;
  /** Of the input; null for an act on the topic itself. */
  readonly plan: Plan | null;
}
/** About whom the record is. */
interface Done {
  readonly aboutId?: string;
}
interface Input {
  readonly idempotencyKey: string;
  readonly id: string;
  readonly planId?: string;
  readonly sessionId?: string;
}

/** Acts of the line, done by duty: a delegate's record names whose duty it was. */
const BY_DUTY: readonly Action[] = ['EDIT', 'MAP', 'UNMAP', 'NAME', 'WITHDRAW', 'CONFIRM', 'CLOSE'];

/** One act on one topic. Two acts on one topic follow each other. */
export function act(context: RequestContext, operation: string, action: Action, input: Input, verb: (now: Now) => Promise<Done | Refused>): Promise<Topic | Refused> {
  const { actor, clock } = context;
  return actOn(context, {
    operation, input, id: input.id, label: '継承すべき知識',
    async load(em, id) {
      await em.execute(`select id from "${em.config.get('schema') as string}".succession_topic where id = ?::uuid for update`, [id]);
      return (await readTopics(em, actor.on, { topicId: id }))[0];
    },
    may: (topic) => isAllowed(context, action, topic, planIn(topic, input), input),
    verb: (topic, em) => (topic.closedOn === null ? verb({ em, topic, plan: planIn(topic, input) }) : refuse('NOT_NOW', 'この知識の引継ぎは終わっています。画面を読み直してください。')),
    tell(em, topic, { aboutId }) {
      const onBehalfOf = BY_DUTY.includes(action) ? principalOfAct(actor, action === 'CONFIRM' ? 'HOME' : 'HOST', topic.unitIds) : null;
      em.create(StepRow, { topicId: topic.id, action, actorId: actor.employeeId, onBehalfOf, aboutId: aboutId ?? null, at: clock.now(), note: null } as never);
    },
    answers: (topic) => topic.id,
    show: (id) => getTopic(context, id),
  });
}

const planIn = (topic: Topic, { planId, sessionId }: Input): Plan | null => topic.plans.find((plan) => plan.id === planId || plan.records.some(({ id }) => id === sessionId)) ?? null;

/** What is not for the actor is as if it were not there: the topic, a plan of it, a session. */
function isAllowed(context: RequestContext, action: Action, topic: Topic, plan: Plan | null, { planId, sessionId }: Input): boolean {
  const rights = rightsOf(context);
  if (!may(rights, 'read', 'KnowledgeTopic', topic) || ((planId !== undefined || sessionId !== undefined) && !plan)) return false;
  if (action === 'AGREE') return may(rights, 'AGREE', 'HandoverSession', { otherId: otherOf(plan!.records.find(({ id }) => id === sessionId)!, plan!) });
  return action === 'RECORD' || action === 'CONFIRM' ? may(rights, action, 'SuccessionPlan', plan!) : may(rights, action, 'KnowledgeTopic', topic);
}
