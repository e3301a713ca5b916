/* oxlint-disable jsx-a11y/no-noninteractive-element-interactions -- the keys belong to the links and buttons inside; the list hears them in one place. */
import { createContext, type KeyboardEvent, type ReactNode, type Ref, useContext, useEffect, useMemo, useRef } from 'react';
import { Icon } from '../icon/icon.tsx';
import { PlainLink } from '../link/link.tsx';
import { moveInTree } from './tree-keys.ts';

export interface TreeNode {
  id: string;
  label: string;
  href: string;
  /** After the name, such as the head's name or 「12人」. */
  note?: ReactNode;
  /** Empty or absent: a leaf. Children that are fetched once the node is open: `'unknown'`; `branchOf` draws them. */
  children?: readonly TreeNode[] | 'unknown';
}

export interface TreeProps {
  label: string;
  nodes: readonly TreeNode[];
  /** Ids of the open nodes. */
  expanded: ReadonlySet<string>;
  onExpandedChange: (expanded: ReadonlySet<string>) => void;
  /** The node one came for: marked, and said to be the current one. */
  currentId?: string;
  /** What stands below an open node whose children are `'unknown'`: TreeItems, TreePart and TreeMore, as they come. */
  branchOf?: (node: TreeNode) => ReactNode;
}

interface Around extends Pick<TreeProps, 'expanded' | 'currentId' | 'branchOf'> {
  toggle: (id: string, open: boolean) => void;
}
const TreeContext = createContext<Around>({ expanded: new Set(), toggle: () => {} });

/**
 * Nested lists with a button that opens each level: read by every screen reader without tree mode.
 * Tab works as everywhere; ↑ ↓ go through what is open, → opens, ← closes or goes to the parent, Home and End to the ends.
 */
export function Tree({ label, nodes, expanded, onExpandedChange, currentId, branchOf }: TreeProps) {
  const around = useMemo<Around>(() => {
    const toggle = (id: string, open: boolean) => {
      const next = new Set(expanded);
      if (open) next.add(id);
      else next.delete(id);
      onExpandedChange(next);
    };
    return { expanded, currentId, branchOf, toggle };
  }, [expanded, onExpandedChange, currentId, branchOf]);
  const move = (event: KeyboardEvent<HTMLElement>) => moveInTree(event, expanded, around.toggle);
  return (
    <nav className="ds-tree" aria-label={label} onKeyDown={move}>
      <TreeContext value={around}>
        <ul><TreeItems nodes={nodes} /></ul>
      </TreeContext>
    </nav>
  );
}

/** Nodes of one level, or a page of them. `takesFocus`: they came because one asked for more, and the focus goes on to the first. */
export function TreeItems({ nodes, takesFocus = false }: { nodes: readonly TreeNode[]; takesFocus?: boolean }) {
  const first = useRef<HTMLLIElement>(null);
  useEffect(() => { if (takesFocus) first.current?.querySelector<HTMLElement>('[data-tree-link]')?.focus(); }, [takesFocus]);
  return nodes.map((node, at) => <Item key={node.id} node={node} itemRef={at === 0 ? first : undefined} />);
}

/** Something among the nodes that is none, such as a skeleton or what went wrong. */
export const TreePart = ({ children }: { children: ReactNode }) => <li className="ds-tree__part">{children}</li>;

/** The rest of a level that is longer than one page; the arrow keys reach it as they reach a node. `of`: the name of the node above. */
export function TreeMore({ of, pending = false, onPress }: { of: string; pending?: boolean; onPress: () => void }) {
  return (
    <li data-tree-item={`${of}の続き`}>
      <div className="ds-tree__row">
        <span className="ds-tree__leaf" />
        <button type="button" data-tree-link className="ds-tree__more" aria-disabled={pending || undefined} aria-label={`${of}の下の組織をさらに表示`} onClick={() => !pending && onPress()}>
          {pending ? '読み込んでいます' : 'さらに表示'}
        </button>
      </div>
    </li>
  );
}

function Item({ node, itemRef }: { node: TreeNode; itemRef?: Ref<HTMLLIElement> }) {
  const { expanded, toggle, currentId, branchOf } = useContext(TreeContext);
  const children = node.children ?? [];
  const open = expanded.has(node.id);
  const inner = children.length > 0;
  return (
    <li ref={itemRef} data-tree-item={node.id}>
      <div className="ds-tree__row">
        {inner ? (
          <button type="button" tabIndex={0} aria-expanded={open} aria-label={`${node.label}の下の組織`} onClick={() => toggle(node.id, !open)}>
            <Icon name="chevron-right" />
          </button>
        ) : (
          <span className="ds-tree__leaf" />
        )}
        <PlainLink href={node.href} data-tree-link aria-current={node.id === currentId ? 'true' : undefined}>
          {node.label}
        </PlainLink>
        {node.note ? <span className="ds-tree__note">{node.note}</span> : null}
      </div>
      {open && inner ? <ul>{children === 'unknown' ? (branchOf?.(node) ?? <TreePart>読み込んでいます</TreePart>) : <TreeItems nodes={children} />}</ul> : null}
    </li>
  );
}
