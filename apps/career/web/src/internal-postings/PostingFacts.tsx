import { Card, DateText, DescriptionList } from '@takara/design-system';
import { readFragment, type FragmentType } from '../gql/index.ts';
import { InternalPostingContentFragmentDoc } from '../gql/graphql.ts';
import { unitName } from '../side-assignments/acts/host-unit.ts';
import { gradesOf } from './PostingTable.tsx';

/** The terms of a posting; what a draft does not say yet is said to be missing. */
export function PostingFacts({ posting }: { posting: FragmentType<typeof InternalPostingContentFragmentDoc> }) {
  const content = readFragment(InternalPostingContentFragmentDoc, posting);
  const { hostUnit, headcount, deadline, startsOn } = content;
  return (
    <Card>
      <DescriptionList
        items={[
          { term: '募集する所属', detail: unitName(hostUnit) || null },
          { term: '対象の級', detail: gradesOf(content) },
          { term: '人数', detail: headcount === null ? null : `${headcount}人` },
          { term: '応募の締切', detail: deadline ? <><DateText value={deadline} weekday />まで</> : null },
          { term: '異動の予定日', detail: startsOn ? <DateText value={startsOn} /> : null },
        ]}
      />
    </Card>
  );
}
