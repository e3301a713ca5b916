import type { StoryFile } from '../../gallery/story.ts';
import { Tabs } from './tabs.tsx';

export default { title: 'タブ' } satisfies StoryFile;

export const Side = () => (
  <Tabs
    label="庁内副業"
    currentHref="/career/postings"
    tabs={[
      { href: '/career/postings', label: '募集をさがす', count: 128 },
      { href: '/career/applications', label: 'わたしの応募', count: 2 },
      { href: '/career/hosting', label: '受け入れ', count: 0 },
      { href: '/career/rules', label: '制度のきまり' },
    ]}
  />
);
