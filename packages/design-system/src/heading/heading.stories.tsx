import type { StoryFile } from '../../gallery/story.ts';
import { StatusBadge } from '../badge/badge.tsx';
import { LinkButton } from '../button/button.tsx';
import { Heading, Section } from './heading.tsx';
import { PageHeader } from './page-header.tsx';

export default { title: '見出し' } satisfies StoryFile;

export const Page = () => (
  <PageHeader
    breadcrumbs={[
      { label: 'ホーム', href: '/' },
      { label: 'キャリア', href: '/career' },
      { label: '庁内副業', href: '/career/side-assignments' },
    ]}
    title="観光データの可視化と活用の支援"
    status={<StatusBadge tone="info">募集中</StatusBadge>}
    lead="所属を離れずに、勤務時間の一部をほかの所属の仕事にあてる募集です。"
    action={
      <LinkButton href="/career/apply" variant="primary">
        応募する
      </LinkButton>
    }
  />
);

export const Levels = () => (
  <>
    <Section title="これまでの経過" action={<LinkButton href="#all" size="small">すべて見る</LinkButton>}>
      <p>見出しの右に、その部分の操作をひとつ置けます。</p>
    </Section>
    <Section title="募集の内容">
      <Heading level={3}>担当する仕事</Heading>
      <p>観光統計の整理、ダッシュボードの試作、職員向けの説明会。</p>
      <Heading level={4}>必要な時間</Heading>
      <p>週に4時間まで。</p>
    </Section>
  </>
);
