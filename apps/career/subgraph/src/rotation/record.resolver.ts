import { AllowedFor, isUuid, notFound, once, type RequestContext } from '@takara/subgraph-kit';
import { Arg, Ctx, FieldResolver, Mutation, Resolver, Root } from 'type-graphql';
import { chartOf } from './chart.ts';
import { readOutlooks } from './prefecture-outlook.ts';
import { RotationNote } from './record.entity.ts';
import { recordableKinds } from './record.policy.ts';
import { codesOf, isAboutPlacement, needsNote, plainRecord, RECORD_KINDS, whyNotRecord } from './record.ts';
import { RecordRotationInput, RotationRecordFormType, RotationRecordResult } from './record.type.ts';
import { mayAskRotation } from './rotation.policy.ts';
import { RotationOutlookType } from './rotation.type.ts';
import { shownOutlook } from './shown.ts';

const chart = chartOf();

@Resolver(() => RotationOutlookType)
export class RotationRecordResolver {
  @FieldResolver(() => [RotationRecordFormType], { nullable: true, description: '読む人が、この人について記せること' })
  async recordForms(@Root() { id }: RotationOutlookType, @Ctx() context: RequestContext): Promise<RotationRecordFormType[]> {
    return (await recordableKinds(context, id)).map((kind) => ({ kind, ...RECORD_KINDS[kind], codes: [...codesOf(kind, chart)], aboutPlacement: isAboutPlacement(kind), noteNeeded: needsNote(kind) }));
  }

  @AllowedFor(mayAskRotation)
  @Mutation(() => RotationRecordResult, { description: '配置で踏まえたこと、狙い、主担当、原則の例外、分野を記す' })
  async recordRotation(@Arg('input', () => RecordRotationInput) input: RecordRotationInput, @Ctx() context: RequestContext) {
    const { employeeId, kind, code, assignmentId, note } = input;
    const { actor } = context;
    // Asked before the transaction begins: the embedded database has one session.
    if (!isUuid(employeeId) || !(await recordableKinds(context, employeeId)).includes(kind)) throw notFound('異動の見通し');
    const record = plainRecord({ kind, code: code ?? '', assignmentId: assignmentId ?? null, note: note ?? '' }, chart);
    return once(
      context,
      'recordRotation',
      input,
      async (em) => {
        const [outlook] = await readOutlooks(em, actor.on, [employeeId]);
        if (!outlook) throw notFound('異動の見通し');
        const { placements, records } = outlook.person;
        const no = whyNotRecord(record, placements.map(({ id }) => id), records, chart);
        if (no) return no;
        em.create(RotationNote, { id: crypto.randomUUID(), employeeId, ...record, recordedById: actor.employeeId, recordedOn: actor.on });
        await em.flush();
        return employeeId;
      },
      async (id) => {
        const [outlook] = await readOutlooks(context.em, actor.on, [id]);
        return shownOutlook(outlook!, actor.on);
      },
    );
  }
}
