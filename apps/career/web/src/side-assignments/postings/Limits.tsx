import { Badge, Section } from '@takara/design-system';
import { readFragment, type FragmentType } from '../../gql/index.ts';
import { LimitFragmentDoc } from '../../gql/graphql.ts';

type LimitsRead = readonly FragmentType<typeof LimitFragmentDoc>[];

/** What the policy pack in force allows, by the place where it is written; what the prefecture has not decided itself is marked. */
export function Limits({ limits, title = '庁内副業のきまり' }: { limits: LimitsRead; title?: string }) {
  const bySource = Map.groupBy(readFragment(LimitFragmentDoc, limits), ({ source }) => source);
  return (
    <Section title={title}>
      <div className="grid gap-5 rounded-12 border border-line bg-surface p-5">
        {[...bySource].map(([source, ofSource]) => (
          <div key={source}>
            <dl className="grid">
              {ofSource.map(({ code, label, value, isDefault }) => (
                <div key={code} className="grid grid-cols-[minmax(7rem,1fr)_minmax(0,auto)] items-center gap-x-4 border-b border-line py-2">
                  <dt className="text-sm">{label}</dt>
                  <dd className="flex flex-wrap items-center justify-end gap-2 text-right font-bold [word-break:auto-phrase]">{value}{isDefault ? <Badge tone="warning">初期値</Badge> : null}</dd>
                </div>
              ))}
            </dl>
            <p className="mt-2 text-xs leading-relaxed text-text-quiet">出典：{source}</p>
          </div>
        ))}
      </div>
    </Section>
  );
}
