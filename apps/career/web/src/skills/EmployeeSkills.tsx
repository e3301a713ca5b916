import { DateText, LinkButton, Section } from '@takara/design-system';
import { readFragment, type FragmentType } from '../gql/index.ts';
import { EmployeeSkillsFragmentDoc } from '../gql/graphql.ts';
import { paths } from '../paths.ts';
import { SkillState } from './SkillState.tsx';

const MOST = 6;

/** On a person's page: their skills, what was said last on top, for those who may see them. For everybody else nothing is there. */
export function EmployeeSkills(props: { employee: FragmentType<typeof EmployeeSkillsFragmentDoc> }) {
  const employee = readFragment(EmployeeSkillsFragmentDoc, props.employee);
  const skills = employee.skillAssertions?.filter(({ state }) => state !== 'WITHDRAWN').toSorted((a, b) => (b.assertedOn ?? '').localeCompare(a.assertedOn ?? ''));
  if (!skills || skills.length === 0) return null;
  return (
    <Section title="スキルと資格・免許" action={<LinkButton size="small" href={paths.skillsOf(employee.id)}>{skills.length > MOST ? `すべて見る（${skills.length}件）` : '根拠を見る'}</LinkButton>}>
      <ul className="grid gap-4 rounded-12 border border-line bg-surface p-5">
        {skills.slice(0, MOST).map((skill) => (
          <li key={skill.id} className="flex flex-wrap items-start justify-between gap-x-6 gap-y-1">
            <span>{skill.skill?.name}<span className="block text-sm text-text-quiet">{skill.evidenceLabel}{skill.assertedOn ? <>・<DateText value={skill.assertedOn} /></> : null}{skill.validUntil ? <>・<DateText value={skill.validUntil} />まで有効</> : null}</span></span>
            <SkillState skill={skill} />
          </li>
        ))}
      </ul>
    </Section>
  );
}
