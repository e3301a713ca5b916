import type { StoryFile } from '../../gallery/story.ts';
import { Card } from '../card/card.tsx';
import { DateText } from '../date/date-text.tsx';
import { DescriptionList } from './description-list.tsx';

export default { title: '項目の一覧' } satisfies StoryFile;

export const Posting = () => (
  <Card>
    <DescriptionList
      items={[
        { term: '募集する所属', detail: '観光交流推進部 観光政策課' },
        { term: '時間の割合', detail: '勤務時間の20%まで（週7時間45分）' },
        {
          term: '期間',
          detail: (
            <>
              <DateText value="2026-12-01" />
              から
              <DateText value="2027-03-31" />
              まで
            </>
          ),
        },
        { term: '活かせるスキル', detail: null },
      ]}
    />
  </Card>
);
