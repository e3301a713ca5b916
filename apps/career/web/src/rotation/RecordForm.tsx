import { Button, ButtonGroup, Section } from '@takara/design-system';
import { Form, Select, TextArea, type FormErrors } from '@takara/design-system/forms';
import { formatPeriod, isRefusal, LeaveGuard, ProblemNotice, useMutation } from '@takara/web-kit';
import { useState } from 'react';
import { readFragment, type FragmentType } from '../gql/index.ts';
import { PlacementShownFragmentDoc, RecordFormFragmentDoc, RecordRotationDocument, type RotationRecordKind } from '../gql/graphql.ts';
import { DoneNotice } from '../side-assignments/acts/DoneNotice.tsx';
import { errorsOf } from '../side-assignments/acts/errors.ts';
import { unitName } from '../side-assignments/acts/host-unit.ts';

interface Props {
  employeeId: string;
  forms: readonly FragmentType<typeof RecordFormFragmentDoc>[];
  placements: readonly FragmentType<typeof PlacementShownFragmentDoc>[];
}

interface Draft {
  kind: RotationRecordKind | null;
  code: string | null;
  assignmentId: string | null;
  note: string;
}

/** What an office writes down about somebody's placements; the graph says what may be written, and what it needs. */
export function RecordForm({ employeeId, forms, placements }: Props) {
  const offered = readFragment(RecordFormFragmentDoc, forms);
  const nothing: Draft = { kind: offered.length === 1 ? offered[0]!.kind : null, code: null, assignmentId: null, note: '' };
  const [draft, setDraft] = useState(nothing);
  const [errors, setErrors] = useState<FormErrors>({});
  const [told, tell] = useState<string | null>(null);
  const { submit, submitting, problem } = useMutation(RecordRotationDocument);
  const form = offered.find(({ kind }) => kind === draft.kind);
  const set = (change: Partial<Draft>) => { setDraft((old) => ({ ...old, ...change })); tell(null); };
  const places = readFragment(PlacementShownFragmentDoc, placements).toReversed().map(({ id, unit, from, to }) => ({ id, label: unitName(unit) || '（所属の名前を読めません）', detail: formatPeriod(from, to) }));

  const send = async () => {
    const { data } = await submit((idempotencyKey) => ({ input: { idempotencyKey, employeeId, kind: draft.kind!, code: draft.code, assignmentId: draft.assignmentId, note: draft.note } }));
    if (!data) return;
    if (isRefusal(data.recordRotation)) return setErrors(errorsOf(data.recordRotation));
    setErrors({});
    setDraft(nothing);
    tell(`「${form!.label}」を記録しました。`);
  };
  return (
    <Section title="この職員について記録する">
      <div className="grid gap-6 rounded-12 border border-line bg-surface p-6">
        {told ? <DoneNotice title={told}>見通しはもう改まっています。本人も見られます。</DoneNotice> : null}
        {problem ? <ProblemNotice problem={problem} /> : null}
        <Form label="記録する" check={(): FormErrors => (draft.kind ? {} : { kind: '何を記録するかを選んでください。' })} errors={errors} onSubmit={() => void send()}>
          <Select label="記録すること" name="kind" required options={offered.map(({ kind, label }) => ({ id: kind, label }))} value={draft.kind} onChange={(kind) => { setErrors({}); set({ kind: kind as RotationRecordKind | null, code: null }); }} help={form?.help} />
          {form?.aboutPlacement ? <Select label="どの配置について" name="assignmentId" required options={places} value={draft.assignmentId} onChange={(assignmentId) => set({ assignmentId })} /> : null}
          {form && form.codes.length > 0 ? <Select label="内容" name="code" required options={form.codes} value={draft.code} onChange={(code) => set({ code })} /> : null}
          {form ? <TextArea label={form.noteNeeded ? '言葉で書く' : '補足'} name="note" required={form.noteNeeded} rows={3} maxCharacters={200} value={draft.note} onChange={(note) => set({ note })} /> : null}
          <ButtonGroup><Button type="submit" pending={submitting} pendingLabel="記録しています">記録する</Button></ButtonGroup>
        </Form>
        <LeaveGuard unsaved={draft.note !== ''} />
      </div>
    </Section>
  );
}
