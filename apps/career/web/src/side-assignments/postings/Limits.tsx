import { Badge, Section } from '@takara/design-system';
import { readFragment, type FragmentType } from '../../gql/index.ts';
import { LimitFragmentDoc } from '../../gql/graphql.ts';

type LimitsRead = readonly FragmentType<typeof LimitFragmentDoc>[];

/** What the policy pack in force allows, each with its source; what the prefecture has not decided itself is marked. */
export function Limits({ limits }: { limits: LimitsRead }) {
  return (
    <Section title="庁内副業のきまり">
      <LimitList limits={limits} />
    </Section>
  );
}

export function LimitList({ limits }: { limits: LimitsRead }) {
  return (
    <dl className="grid gap-4 rounded-12 border border-line bg-surface p-5">
      {readFragment(LimitFragmentDoc, limits).map(({ code, label, value, source, isDefault }) => (
        <div key={code}>
          <dt className="text-sm text-text-quiet">{label}</dt>
          <dd>
            <span className="font-bold">{value}</span>
            {isDefault ? <span className="ml-2"><Badge tone="warning">初期値</Badge></span> : null}
            <span className="block text-xs leading-relaxed text-text-quiet">出典：{source}</span>
          </dd>
        </div>
      ))}
    </dl>
  );
}
