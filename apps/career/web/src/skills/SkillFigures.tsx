import { DescriptionList, LinkButton, Section } from '@takara/design-system';
import { formatNumber, PageStates, useQuery } from '@takara/web-kit';
import { SkillFiguresDocument, type SkillFiguresQuery } from '../gql/graphql.ts';
import { paths } from '../paths.ts';

/** What is known of skills in the whole prefecture, counted. */
export function SkillFigures() {
  const query = useQuery(SkillFiguresDocument);
  return (
    <Section title="スキルの把握の実績" action={<LinkButton size="small" href={paths.skills()}>自分のスキルを見る</LinkButton>}>
      <PageStates state={query}>{({ skillFigures }) => (skillFigures ? <Figures figures={skillFigures} /> : null)}</PageStates>
    </Section>
  );
}

function Figures({ figures: { stated, confirmed, confirmedPercent, afterSideAssignment, smallestGroup } }: { figures: NonNullable<SkillFiguresQuery['skillFigures']> }) {
  const people = (count: number | null) => (count === null ? `${smallestGroup}人に満たないため出していません` : `${formatNumber(count, '人')}以上`);
  return (
    <div className="rounded-12 border border-line bg-surface px-6 py-4">
      <DescriptionList
        items={[
          { term: 'スキルを一つ以上載せている職員', detail: people(stated) },
          { term: '本人のほかに確かめた人がいる職員', detail: people(confirmed) },
          { term: 'その割合', detail: confirmedPercent === null ? '人数が少ないため出していません' : `${formatNumber(confirmedPercent, '%')}以上` },
          { term: '庁内副業の後にスキルが認められた職員', detail: people(afterSideAssignment) },
        ]}
      />
      <p className="mt-3 text-sm text-text-quiet">在職する職員の、今日有効なスキルと資格・免許を数えます。一人ひとりのことが分からないように、人数は{smallestGroup}人ごとに切り下げます。</p>
    </div>
  );
}
