import { DateText, Link, Section } from '@takara/design-system';
import { dayBefore } from '../../as-of/days.ts';
import { readFragment, type FragmentType } from '../../gql/index.ts';
import { UnitLineagePartFragmentDoc } from '../../gql/graphql.ts';
import { paths } from '../../paths.ts';
import { LineagePicture } from './LineagePicture.tsx';
import { saidOfFuture, saidOfPast, type Lineage } from './lineage.ts';

/** What the unit was before a reform and became after one: a picture, and the same in sentences with links. */
export function UnitLineage({ unit }: { unit: FragmentType<typeof UnitLineagePartFragmentDoc> }) {
  const { name, predecessors, successors } = readFragment(UnitLineagePartFragmentDoc, unit);
  const lineage: Lineage = {
    before: predecessors.map(({ predecessor, ...step }) => ({ ...step, unit: predecessor })),
    after: successors.map(({ successor, ...step }) => ({ ...step, unit: successor })),
  };
  if (lineage.before.length + lineage.after.length === 0)
    return (
      <Section title="再編の前と後">
        <p>この所属は、記録のある間、再編で変わっていません。</p>
      </Section>
    );
  return (
    <Section title="再編の前と後">
      <LineagePicture name={name} lineage={lineage} />
      <ul className="grid gap-1">
        {lineage.before.map((step) => (
          <li key={`${step.on} ${step.unit?.id}`}>
            <DateText value={step.on} />、{step.unit ? <Link href={paths.unit(step.unit.id, dayBefore(step.on))}>{step.unit.name}</Link> : null}
            {saidOfPast(step)}。
          </li>
        ))}
        {lineage.after.map((step) => (
          <li key={`${step.on} ${step.unit?.id}`}>
            <DateText value={step.on} />、{step.unit ? <><Link href={paths.unit(step.unit.id, step.on)}>{step.unit.name}</Link>{saidOfFuture(step)}</> : '廃止されました'}。
          </li>
        ))}
      </ul>
    </Section>
  );
}
