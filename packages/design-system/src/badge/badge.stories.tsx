import type { StoryFile } from '../../gallery/story.ts';
import { ButtonGroup } from '../button/button.tsx';
import { Badge, StatusBadge } from './badge.tsx';

export default { title: '状態の表示' } satisfies StoryFile;

export const Statuses = () => (
  <ButtonGroup>
    <StatusBadge>下書き</StatusBadge>
    <StatusBadge tone="info">所属長の同意待ち</StatusBadge>
    <StatusBadge tone="success">決定</StatusBadge>
    <StatusBadge tone="warning" icon="return">
      差し戻し
    </StatusBadge>
    <StatusBadge tone="error">不同意</StatusBadge>
  </ButtonGroup>
);

export const Categories = () => (
  <ButtonGroup>
    <Badge>統計</Badge>
    <Badge tone="info">DX</Badge>
    <Badge tone="success">管理職以外</Badge>
    <Badge tone="warning">締切間近</Badge>
    <Badge tone="error">上限超過</Badge>
  </ButtonGroup>
);
