import type { StoryFile } from '../../gallery/story.ts';
import { TaskList } from './task-list.tsx';

export default { title: 'やること' } satisfies StoryFile;

export const UnitHead = () => (
  <TaskList
    today="2026-11-22"
    tasks={[
      { key: '3', title: '受け入れた職員の振り返りを書く', href: '/career/reviews/3', reason: '木村 拓さんの活動が10月31日に終わりました。' },
      { key: '2', title: '11月の活動時間を確認する（2人）', href: '/career/hours', reason: '受け入れ先の所属長として確認します。', dueOn: '2026-12-05' },
      { key: '1', title: '応募に同意するか決める（青山 葵さん）', href: '/career/applications/1', reason: '青山さんの所属長として、11月12日から待っています。', dueOn: '2026-11-24' },
      { key: '0', title: '面談の記録を提出する', href: '/career/notes/1', reason: '上期の面談が終わっています。', dueOn: '2026-11-20' },
    ]}
  />
);
