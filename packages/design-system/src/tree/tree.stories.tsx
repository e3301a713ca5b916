import { useState } from 'react';
import type { StoryFile } from '../../gallery/story.ts';
import { Tree, type TreeNode } from './tree.tsx';

export default { title: '組織の木' } satisfies StoryFile;

const nodes: TreeNode[] = [
  {
    id: 'soumu',
    label: '総務部',
    href: '/organization/units/soumu',
    note: '412人',
    children: [
      {
        id: 'jinji',
        label: '人事課',
        href: '/organization/units/jinji',
        note: '46人',
        children: [
          { id: 'jinji-1', label: '任用グループ', href: '/organization/units/jinji-1' },
          { id: 'jinji-2', label: '人財育成グループ', href: '/organization/units/jinji-2' },
        ],
      },
      { id: 'zeimu', label: '税務課', href: '/organization/units/zeimu', note: '38人', children: 'unknown' },
    ],
  },
  { id: 'kanko', label: '観光交流推進部', href: '/organization/units/kanko', note: '153人', children: [{ id: 'seisaku', label: '観光政策課', href: '/organization/units/seisaku' }] },
];

export const Units = () => {
  const [expanded, setExpanded] = useState<ReadonlySet<string>>(new Set(['soumu', 'jinji']));
  return <Tree label="青森県の組織" nodes={nodes} expanded={expanded} onExpandedChange={setExpanded} currentId="jinji-2" />;
};
