import { Badge, Card, DateText, DescriptionList } from '@takara/design-system';
import { formatNumber } from '@takara/web-kit';
import { readFragment, type FragmentType } from '../../gql/index.ts';
import { PostingContentFragmentDoc } from '../../gql/graphql.ts';
import { unitName } from '../acts/host-unit.ts';
import { Term } from '../acts/Term.tsx';

/** The terms of a posting; what a draft does not say yet is said to be missing. */
export function PostingFacts({ posting }: { posting: FragmentType<typeof PostingContentFragmentDoc> }) {
  const { hostUnit, fieldLabel, hoursPerMonth, termFrom, termTo, headcount, deadline, skillsWanted } = readFragment(PostingContentFragmentDoc, posting);
  return (
    <Card>
      <DescriptionList
        items={[
          { term: '受入所属', detail: unitName(hostUnit) || null },
          { term: '分野', detail: fieldLabel },
          { term: '時間', detail: hoursPerMonth === null ? null : `1か月に${formatNumber(hoursPerMonth, '時間')}まで` },
          { term: '期間', detail: termFrom && termTo ? <Term from={termFrom} to={termTo} /> : null },
          { term: '人数', detail: headcount === null ? null : `${headcount}人` },
          { term: '応募の締切', detail: deadline ? <><DateText value={deadline} weekday />まで</> : null },
          { term: '求めるスキル', detail: skillsWanted.length > 0 ? <span className="flex flex-wrap gap-2">{skillsWanted.map((skill) => <Badge key={skill}>{skill}</Badge>)}</span> : '特に決めていません' },
        ]}
      />
    </Card>
  );
}
