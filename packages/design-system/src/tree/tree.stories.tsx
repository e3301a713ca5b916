import { useState } from 'react';
import type { StoryFile } from '../../gallery/story.ts';
import { Tree, TreeItems, TreeMore, type TreeNode } from './tree.tsx';

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

const sections = (from: number): TreeNode[] => [1, 2].map((n) => ({ id: `section-${from + n}`, label: `第${from + n}係`, href: `/organization/units/section-${from + n}` }));

/** A level that comes in pages once it is opened. */
export const Paged = () => {
  const [expanded, setExpanded] = useState<ReadonlySet<string>>(new Set(['zeimu']));
  const [pages, setPages] = useState(1);
  return (
    <Tree
      label="税務課の組織"
      nodes={[{ id: 'zeimu', label: '税務課', href: '/organization/units/zeimu', children: 'unknown' }]}
      expanded={expanded}
      onExpandedChange={setExpanded}
      branchOf={() => (
        <>
          <TreeItems nodes={sections(0)} />
          {pages > 1 ? <TreeItems nodes={sections(2)} takesFocus /> : <TreeMore of="税務課" onPress={() => setPages(2)} />}
        </>
      )}
    />
  );
};
