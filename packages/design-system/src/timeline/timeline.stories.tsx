import type { StoryFile } from '../../gallery/story.ts';
import { Card } from '../card/card.tsx';
import { Timeline } from './timeline.tsx';

export default { title: '経過' } satisfies StoryFile;

export const Waiting = () => (
  <Card title="応募の経過">
    <Timeline
      label="応募の経過"
      steps={[
        { key: '1', title: '応募', state: 'returned', who: '青山 葵（税務課）', at: '2026-11-10T01:12:00Z', note: '「活動できる曜日を具体的に書いてください」と差し戻されました。' },
        { key: '2', title: '書き直して応募', state: 'done', who: '青山 葵（税務課）', at: '2026-11-12T06:40:00Z' },
        { key: '3', title: '所属長の同意', state: 'current', who: '三上 恵（税務課長）', at: '2026-11-12' },
        { key: '4', title: '受け入れ先の選考', state: 'upcoming', who: '観光政策課' },
        { key: '5', title: '発令', state: 'upcoming', who: '人事課' },
      ]}
    />
  </Card>
);

export const Stopped = () => (
  <Timeline
    label="取り下げた応募の経過"
    steps={[
      { key: '1', title: '応募', state: 'done', who: '青山 葵', at: '2026-10-01' },
      { key: '2', title: '取り下げ', state: 'stopped', who: '青山 葵', at: '2026-10-03', note: '繁忙期と重なるため。' },
    ]}
  />
);
