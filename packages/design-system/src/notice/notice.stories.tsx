import type { StoryFile } from '../../gallery/story.ts';
import { Link } from '../link/link.tsx';
import { Notice } from './notice.tsx';

export default { title: 'お知らせ' } satisfies StoryFile;

export const Tones = () => (
  <div style={{ display: 'grid', gap: '1rem' }}>
    <Notice title="募集は人事課の承認の後に公開されます">承認までおおむね3日です。</Notice>
    <Notice tone="success" title="応募を受け付けました" nextStep="次は、所属長の三上 恵さんが同意するかどうかを決めます。" live onClose={() => {}} />
    <Notice tone="warning" title="今月の活動時間が上限に近づいています" nextStep={<Link href="/career/hours">活動時間を確認する</Link>}>
      上限16時間のうち、15時間を記録しています。
    </Notice>
    <Notice tone="error" title="この募集は締め切られました">下書きの応募は残してあります。</Notice>
  </div>
);
