import { Badge, Section } from '@takara/design-system';
import type { RotationOutlookQuery } from '../gql/graphql.ts';

/** What the policy leaves open, and how it is read until the prefecture decides. */
export function OpenPoints({ options }: { options: NonNullable<RotationOutlookQuery['rotationChart']>['options'] }) {
  return (
    <Section title="方針が決めていないことの読み方">
      <details className="rounded-12 border border-line bg-surface p-5">
        <summary className="cursor-pointer font-bold">{options.length}件の読み方を見る{options.some(({ isDefault }) => isDefault) ? '（県の決定前の仮のものを含みます）' : ''}</summary>
        <dl className="mt-4 grid gap-4">
          {options.map(({ code, label, chosen, isDefault, note }) => (
            <div key={code}>
              <dt className="font-bold">{label}{isDefault ? <span className="ml-2"><Badge tone="warning">仮</Badge></span> : null}</dt>
              <dd>{chosen}{note ? <p className="text-sm text-text-quiet">{note}</p> : null}</dd>
            </div>
          ))}
        </dl>
      </details>
    </Section>
  );
}
