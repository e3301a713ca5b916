/* oxlint-disable jsx-a11y/no-noninteractive-element-interactions -- the keys belong to the links and buttons inside; the list hears them in one place. */
import type { KeyboardEvent, ReactNode } from 'react';
import { Icon } from '../icon/icon.tsx';
import { PlainLink } from '../link/link.tsx';
import { moveInTree } from './tree-keys.ts';

export interface TreeNode {
  id: string;
  label: string;
  href: string;
  /** After the name, such as the head's name or 「12人」. */
  note?: ReactNode;
  /** Empty or absent: a leaf. Children still to be fetched: `'unknown'`, with `onExpand` fetching them. */
  children?: readonly TreeNode[] | 'unknown';
}

export interface TreeProps {
  label: string;
  nodes: readonly TreeNode[];
  /** Ids of the open nodes. */
  expanded: ReadonlySet<string>;
  onExpandedChange: (expanded: ReadonlySet<string>) => void;
  /** The node whose page is shown. */
  currentId?: string;
}

/**
 * Nested lists with a button that opens each level: read by every screen reader without tree mode.
 * Tab works as everywhere; ↑ ↓ go through what is open, → opens, ← closes or goes to the parent, Home and End to the ends.
 */
export function Tree({ label, nodes, expanded, onExpandedChange, currentId }: TreeProps) {
  const toggle = (id: string, open: boolean) => {
    const next = new Set(expanded);
    if (open) next.add(id);
    else next.delete(id);
    onExpandedChange(next);
  };
  const move = (event: KeyboardEvent<HTMLElement>) => moveInTree(event, expanded, toggle);
  return (
    <nav className="ds-tree" aria-label={label} onKeyDown={move}>
      <Branch nodes={nodes} expanded={expanded} toggle={toggle} currentId={currentId} />
    </nav>
  );
}

interface BranchProps {
  nodes: readonly TreeNode[];
  expanded: ReadonlySet<string>;
  toggle: (id: string, open: boolean) => void;
  currentId?: string;
}

function Branch({ nodes, ...tree }: BranchProps) {
  return (
    <ul>
      {nodes.map((node) => (
        <Item key={node.id} node={node} {...tree} />
      ))}
    </ul>
  );
}

function Item({ node, expanded, toggle, currentId }: Omit<BranchProps, 'nodes'> & { node: TreeNode }) {
  const children = node.children ?? [];
  const open = expanded.has(node.id);
  const inner = children.length > 0;
  return (
    <li data-tree-item={node.id}>
      <div className="ds-tree__row">
        {inner ? (
          <button type="button" tabIndex={0} aria-expanded={open} aria-label={`${node.label}の下の組織`} onClick={() => toggle(node.id, !open)}>
            <Icon name="chevron-right" />
          </button>
        ) : (
          <span className="ds-tree__leaf" />
        )}
        <PlainLink href={node.href} data-tree-link aria-current={node.id === currentId ? 'page' : undefined}>
          {node.label}
        </PlainLink>
        {node.note ? <span className="ds-tree__note">{node.note}</span> : null}
      </div>
      {open && inner ? children === 'unknown' ? <p className="ds-tree__loading">読み込んでいます</p> : <Branch nodes={children} expanded={expanded} toggle={toggle} currentId={currentId} /> : null}
    </li>
  );
}
