import type { StoryFile } from '../../gallery/story.ts';
import { StatusBadge } from '../badge/badge.tsx';
import { Link } from '../link/link.tsx';
import { Meter } from '../meter/meter.tsx';
import { Card, CardGrid } from './card.tsx';

export default { title: 'カード' } satisfies StoryFile;

export const Home = () => (
  <CardGrid>
    <Card title="わたしの庁内副業" footer={<Link href="/career/hours">時間を記録する</Link>}>
      <Meter label="11月の活動時間" value={12.5} limit={16} unit="時間" />
    </Card>
    <Card title="観光データの可視化と活用の支援" href="/career/postings/1" aside={<StatusBadge tone="info">募集中</StatusBadge>}>
      <p>観光交流推進部 観光政策課</p>
      <p>週4時間まで・令和9年3月まで</p>
    </Card>
    <Card>
      <p>見出しのないカードは、ひとまとまりの内容を囲むだけです。</p>
    </Card>
  </CardGrid>
);
