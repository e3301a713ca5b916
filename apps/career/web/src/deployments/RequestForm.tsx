import { Checkbox, ComboBox, DateField, Form, TextArea, type FormErrors } from '@takara/design-system/forms';
import { isRefusal, LeaveGuard, ProblemNotice, today, useMutation, useNavigate } from '@takara/web-kit';
import { useEffect, useState } from 'react';
import { FileSupportRequestDocument, SaveSupportRequestDraftDocument, type DeploymentRulesFragment, type RequestDraftFragment } from '../gql/graphql.ts';
import { paths } from '../paths.ts';
import type { Refusal } from '../side-assignments/acts/act.ts';
import { errorsOf } from '../side-assignments/acts/errors.ts';
import { SendOrKeep } from '../side-assignments/acts/SendOrKeep.tsx';
import { useKept } from '../side-assignments/acts/use-kept.ts';
import { NeedRows } from './NeedRows.tsx';
import { draftOf, keptOf, missingOf, needsOf, type RequestDraft } from './request-form.ts';

/** What happened, when, and whom the municipality needs. Kept on the server as it is written. */
export function RequestForm({ rules, kept }: { rules: DeploymentRulesFragment; kept: RequestDraftFragment | null }) {
  const navigate = useNavigate();
  const [draft, setDraft] = useState<RequestDraft>(() => draftOf(kept));
  const [errors, setErrors] = useState<FormErrors>({});
  const [filed, setFiled] = useState<string | null>(null);
  const { submit, submitting, problem } = useMutation(FileSupportRequestDocument);
  const saved = useKept(SaveSupportRequestDraftDocument, draft, { inputOf: keptOf, savedAt: kept?.savedAt ?? null, active: filed === null && !submitting });
  const set = (change: Partial<RequestDraft>) => setDraft((old) => ({ ...old, ...change }));
  useEffect(() => { if (filed) void navigate(paths.supportRequest(filed)); }, [filed, navigate]);
  const send = async () => {
    const { municipality, happened, urgent, fromDay, lastDay, needs } = draft;
    const { data } = await submit((idempotencyKey) => ({ input: { idempotencyKey, municipality: municipality!, happened, urgent, fromDay: fromDay!, lastDay: lastDay!, needs: needsOf(needs) } }));
    if (!data) return;
    if (isRefusal(data.outcome)) return setErrors(errorsOf(data.outcome as unknown as Refusal));
    setErrors({});
    setFiled((data.outcome as { id: string }).id);
  };
  return (
    <div className="rounded-12 border border-line bg-surface p-6">
      {problem ? <div className="mb-6"><ProblemNotice problem={problem} /></div> : null}
      <Form label="応援の要請" check={() => missingOf(draft)} errors={errors} onSubmit={() => void send()}>
        <ComboBox label="市町村" name="municipality" required options={rules.municipalities} value={draft.municipality} onChange={(municipality) => set({ municipality })} />
        <TextArea label="起きたことと、手伝うこと" name="happened" required rows={4} maxCharacters={1000} help="選ばれた人と所属長が、行くかどうかを決めるために読みます。" value={draft.happened} onChange={(happened) => set({ happened })} />
        <Checkbox isSelected={draft.urgent} onChange={(urgent) => set({ urgent })}>人命や二次災害に関わる（足りないときに、先に割り当てます）</Checkbox>
        <div className="grid gap-7">
          <DateField label="応援の初日" name="fromDay" required earliest={today()} value={draft.fromDay} onChange={(fromDay) => set({ fromDay })} />
          <DateField label="最後の日" name="lastDay" required help={`この日を含みます。${rules.dispatchFromDays}日からは、地方自治法の派遣になります。`} value={draft.lastDay} onChange={(lastDay) => set({ lastDay })} />
        </div>
        <NeedRows needs={draft.needs} rules={rules} error={errors.needs} onChange={(needs) => set({ needs })} />
        <SendOrKeep label="登録する" pendingLabel="登録しています" sending={submitting} draft={saved} onKept={setErrors} />
      </Form>
      <LeaveGuard unsaved={saved.unsaved && filed === null} />
    </div>
  );
}
