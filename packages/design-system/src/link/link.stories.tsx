import type { StoryFile } from '../../gallery/story.ts';
import { Link } from './link.tsx';

export default { title: 'リンク' } satisfies StoryFile;

export const InText = () => (
  <p>
    庁内副業の条件は<Link href="/organization/measures/1-4">取組1-4 庁内副業制度</Link>に、条例の全文は
    <Link href="https://www.pref.aomori.lg.jp/" newWindow>
      青森県のサイト
    </Link>
    にあります。
  </p>
);
