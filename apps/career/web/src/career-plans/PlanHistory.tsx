import { DateText, Section } from '@takara/design-system';
import { readFragment } from '../gql/index.ts';
import { PlanContentFragmentDoc, type MyCareerPlanQuery, type PlanShownFragment } from '../gql/graphql.ts';
import { PlanBody } from './PlanBody.tsx';

interface Props {
  versions: NonNullable<PlanShownFragment['versions']>;
  shares: NonNullable<NonNullable<MyCareerPlanQuery['myCareerPlan']>['shares']>;
}

/** Versions of before, as they were written, and when which one was shared. */
export function PlanHistory({ versions, shares }: Props) {
  const before = versions.slice(1);
  return (
    <>
      {before.length > 0 ? (
        <Section title="前の版">
          <ul className="grid gap-3">
            {before.map(({ id, number, writtenAt, content }) => (
              <li key={id}>
                <details className="rounded-12 border border-line bg-surface px-5 py-3">
                  <summary className="cursor-pointer font-bold">第{number}版{writtenAt ? <span className="font-normal text-text-quiet">　<DateText value={writtenAt} /></span> : null}</summary>
                  <div className="py-4">{content ? <PlanBody level={3} content={readFragment(PlanContentFragmentDoc, content)} /> : null}</div>
                </details>
              </li>
            ))}
          </ul>
        </Section>
      ) : null}
      {shares.length > 0 ? (
        <Section title="見せた記録">
          <ul className="grid gap-3">
            {shares.map(({ id, number, sharedAt, endedAt, isInForce }) => (
              <li key={id} className="border-s-4 border-line ps-4">
                <p className="font-bold">第{number}版{isInForce ? '（いま見せています）' : ''}</p>
                <p className="text-sm">{sharedAt ? <><DateText value={sharedAt} />から</> : null}{endedAt ? <><DateText value={endedAt} />まで</> : isInForce ? '' : '異動まで'}</p>
              </li>
            ))}
          </ul>
        </Section>
      ) : null}
    </>
  );
}
