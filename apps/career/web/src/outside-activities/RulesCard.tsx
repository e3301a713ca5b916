import { Section } from '@takara/design-system';
import { readFragment, type FragmentType } from '../gql/index.ts';
import { OutsideActivityRulesFragmentDoc } from '../gql/graphql.ts';
import { Limits } from '../side-assignments/postings/Limits.tsx';

/** By what it is decided, with where that is written. */
export function RulesCard(props: { rules: FragmentType<typeof OutsideActivityRulesFragmentDoc> }) {
  const { criteria, principles, source, limits } = readFragment(OutsideActivityRulesFragmentDoc, props.rules);
  return (
    <>
      <Section title="許可の基準">
        <div className="grid gap-4 rounded-12 border border-line bg-surface p-5">
          <ul className="grid list-disc gap-2 pl-5">{criteria.map(({ code, label }) => <li key={code}>{label}</li>)}</ul>
          <div>
            <p className="mb-2 text-sm font-bold">不許可の理由にしないこと</p>
            <ul className="grid list-disc gap-2 pl-5 text-sm">{principles.map(({ code, label }) => <li key={code}>{label}</li>)}</ul>
          </div>
          <p className="text-xs leading-relaxed text-text-quiet">出典：{source}</p>
        </div>
      </Section>
      <Limits limits={limits} title="時間と期間の限度" />
    </>
  );
}
