import { DateText, Link, Section } from '@takara/design-system';
import { readFragment, type FragmentType } from '../gql/index.ts';
import { EmployeeSuccessionFragmentDoc } from '../gql/graphql.ts';
import { paths } from '../paths.ts';
import { TopicState } from './TopicState.tsx';

/** On a person's page: what they know or learn, for those who may see it. Where there is nothing to see, nothing is there. */
export function EmployeeSuccession(props: { employee: FragmentType<typeof EmployeeSuccessionFragmentDoc> }) {
  const employee = readFragment(EmployeeSuccessionFragmentDoc, props.employee);
  const topics = employee.knowledgeTopics;
  if (!topics || topics.length === 0) return null;
  return (
    <Section title="知識の継承">
      <ul className="grid gap-4 rounded-12 border border-line bg-surface p-5">
        {topics.map((topic) => {
          const holder = (topic.holders ?? []).find(({ employee: holding }) => holding?.id === employee.id);
          const plan = (topic.plans ?? []).find(({ successor }) => successor?.id === employee.id);
          return (
            <li key={topic.id} className="flex flex-wrap items-start justify-between gap-x-6 gap-y-1">
              <span>
                <Link href={paths.topic(topic.id)}>{topic.title}</Link>
                <span className="block text-sm text-text-quiet">{holder ? `担い手（${holder.depthLabel}）` : '後任'}{plan?.dueOn && !plan.confirmedOn ? <>　<DateText value={plan.dueOn} />までに引き継ぐ</> : null}</span>
              </span>
              <TopicState topic={topic} />
            </li>
          );
        })}
      </ul>
    </Section>
  );
}
