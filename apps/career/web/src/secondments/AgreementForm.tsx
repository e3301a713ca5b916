import { Button, ButtonGroup, LinkButton } from '@takara/design-system';
import { DateField, Form, NumberField, Select, TextArea, TextField, type FormErrors } from '@takara/design-system/forms';
import { LeaveGuard } from '@takara/web-kit';
import { useState } from 'react';
import type { ExchangeBasis, ExchangeFormShownFragment, ExchangeHostKind, ExchangePayer } from '../gql/graphql.ts';
import { SkillsField } from '../skills/SkillsField.tsx';
import { basesFor, missingOf, type AgreementDraft } from './agreement-form.ts';

interface Props {
  readonly label: string;
  readonly draft: AgreementDraft;
  readonly form: ExchangeFormShownFragment;
  readonly back: string;
  readonly saving: boolean;
  readonly saved: boolean;
  readonly errors: FormErrors;
  readonly onSubmit: (draft: AgreementDraft) => void;
}

const options = (choices: readonly { code: string; label: string }[]) => choices.map(({ code, label }) => ({ id: code, label }));

/** What is agreed: the same fields to register it and to write it anew. */
export function AgreementForm({ label, draft: kept, form, back, saving, saved, errors, onSubmit }: Props) {
  const [draft, write] = useState(kept);
  const set = (change: Partial<AgreementDraft>) => write({ ...draft, ...change });
  const bases = basesFor(form, draft.hostKind);
  const longest = bases.find(({ code }) => code === draft.basis)?.longestMonths;
  const choose = (id: string | null) => {
    const possible = basesFor(form, id);
    set({ hostKind: id as ExchangeHostKind | null, basis: (possible.length === 1 ? possible[0]!.code : possible.some(({ code }) => code === draft.basis) ? draft.basis : null) as ExchangeBasis | null });
  };
  return (
    <div className="rounded-12 border border-line bg-surface p-6">
      <Form label={label} check={() => missingOf(draft)} errors={errors} onSubmit={() => onSubmit(draft)}>
        <TextField label="相手先" name="hostName" required help="例：総務省、八戸市" value={draft.hostName ?? ''} onChange={(hostName) => set({ hostName })} />
        <div className="grid items-start gap-7 sm:grid-cols-2">
          <Select label="相手先の種類" name="hostKind" required options={options(form.hostKinds)} value={draft.hostKind} onChange={choose} />
          <Select label="根拠" name="basis" required help="相手先の種類で選べるものが決まります。" options={options(bases)} value={draft.basis} onChange={(id) => set({ basis: id as ExchangeBasis | null })} />
          <DateField label="協定の初日" name="fromDay" required value={draft.fromDay} onChange={(fromDay) => set({ fromDay })} />
          <DateField label="協定の最後の日" name="lastDay" help="期限を決めていない協定では、入れなくてかまいません。" value={draft.lastDay} onChange={(lastDay) => set({ lastDay })} />
          <NumberField label="一年の人数" name="quotaPerYear" required unit="人" minimum={1} step={1} value={draft.quotaPerYear} onChange={(quotaPerYear) => set({ quotaPerYear })} />
          <NumberField label="一人の期間" name="termMonths" required unit="か月" minimum={1} step={1} help={longest ? `${longest}か月までです。根拠：${form.longestSource}` : '根拠を選ぶと、上限が出ます。'} value={draft.termMonths} onChange={(termMonths) => set({ termMonths })} />
        </div>
        <Select label="給与などの負担" name="payer" required options={options(form.payers)} value={draft.payer} onChange={(id) => set({ payer: id as ExchangePayer | null })} />
        <TextArea label="目的" name="purpose" required rows={3} maxCharacters={1000} help="全職員が読みます。何を学ぶための交流か。" value={draft.purpose ?? ''} onChange={(purpose) => set({ purpose })} />
        <SkillsField label="身につくと見込むスキル" name="skills" most={8} value={draft.skills} onChange={(skills) => set({ skills })} />
        <TextField label="相手先の連絡先" name="contact" help="部署と電話番号など。人事課と主管課だけが読みます。" value={draft.contact ?? ''} onChange={(contact) => set({ contact })} />
        <ButtonGroup><Button type="submit" variant="primary" pending={saving} pendingLabel="保存しています">{label}</Button><LinkButton href={back}>やめる</LinkButton></ButtonGroup>
      </Form>
      <LeaveGuard unsaved={!saved && draft !== kept} />
    </div>
  );
}
