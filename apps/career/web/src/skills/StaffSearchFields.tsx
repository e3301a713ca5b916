import { DateField, NumberField, Select } from '@takara/design-system/forms';
import { useLocation, useNavigate, useSearchParams } from '@takara/web-kit';
import type { StaffSkillFormQuery } from '../gql/graphql.ts';
import { addressWith } from '../paging/pages.ts';
import { SkillsField } from './SkillsField.tsx';
import { addressWithSkills, ORDERS, searchOf, SITES } from './staff-search.ts';

const ALL = 'ALL';
const MOST_SKILLS = 5;
const options = (known: Record<string, string>) => Object.entries(known).map(([id, label]) => ({ id, label }));

/** What is looked for; every choice goes into the address, so that a search can be kept and sent. */
export function StaffSearchFields({ form }: { form: NonNullable<StaffSkillFormQuery['staffSkillForm']> }) {
  const [parameters] = useSearchParams();
  const { pathname } = useLocation();
  const navigate = useNavigate();
  const { skills, evidenceAtLeast, validOn, jobFamily, departmentId, site, years, order } = searchOf(parameters);
  const go = (name: string) => (value: string | null) => void navigate(addressWith(pathname, parameters, { [name]: value === ALL ? null : value }));
  const any = { id: ALL, label: '問わない' };
  return (
    <div role="search" aria-label="職員を探す" className="grid gap-6 rounded-12 border border-line bg-surface p-6">
      <SkillsField label="スキル、資格・免許" name="skills" help={`一つ書いて Enter を押します。${MOST_SKILLS}つまで。すべてを持つ職員が出ます。別の名でも見つかります。`} most={MOST_SKILLS} value={skills} onChange={(names) => void navigate(addressWithSkills(pathname, parameters, names))} />
      <div className="grid grid-cols-1 items-end gap-4 sm:grid-cols-2">
        <Select label="根拠の強さ" options={form.evidence.map(({ id, label }) => ({ id, label: `${label}以上` }))} value={evidenceAtLeast ?? form.evidence[0]!.id} onChange={(id) => go('evidence')(id === form.evidence[0]!.id ? null : id)} />
        <DateField label="この日に有効なもの（書かなければ今日）" name="on" value={validOn} onChange={go('on')} />
      </div>
      <div className="grid grid-cols-1 items-end gap-4 sm:grid-cols-2 lg:grid-cols-3">
        <Select label="職種" options={[any, ...form.jobFamilies]} value={jobFamily ?? ALL} onChange={go('family')} />
        <Select label="勤めた部局" options={[any, ...form.departments]} value={departmentId ?? ALL} onChange={go('department')} />
        <Select label="勤めた所" options={[any, ...options(SITES)]} value={site ?? ALL} onChange={go('site')} />
        <NumberField label="そこで何年以上" name="years" unit="年" minimum={1} maximum={40} step={1} value={years} onChange={(value) => go('years')(value === null ? null : String(value))} />
        <Select label="並び順" options={options(ORDERS)} value={order} onChange={(id) => go('order')(id === 'NUMBER' ? null : id)} />
      </div>
      <p className="text-sm text-text-quiet">合い方の点数や順位は出しません。根拠の強さの順の出どころ：{form.strengthSource}。改組で仕事を引き継いだ部局の年数も数えます。</p>
    </div>
  );
}
