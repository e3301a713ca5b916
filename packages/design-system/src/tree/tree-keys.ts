import type { KeyboardEvent } from 'react';

type Toggle = (id: string, open: boolean) => void;

const linkOf = (item: Element | null | undefined) => item?.querySelector<HTMLElement>('[data-tree-link]');

/** Arrow keys over the links of a tree, from the item in which the focus is. Other keys pass. */
export function moveInTree(event: KeyboardEvent<HTMLElement>, expanded: ReadonlySet<string>, toggle: Toggle): void {
  const item = (event.target as HTMLElement).closest<HTMLElement>('[data-tree-item]');
  const id = item?.dataset.treeItem;
  if (!item || !id || event.altKey || event.ctrlKey || event.metaKey) return;
  const links = [...event.currentTarget.querySelectorAll<HTMLElement>('[data-tree-link]')];
  const here = links.findIndex((link) => link === linkOf(item));
  const inner = item.querySelector('button[aria-expanded]') !== null;
  const open = expanded.has(id);
  const actions: Record<string, () => void> = {
    ArrowDown: () => links[here + 1]?.focus(),
    ArrowUp: () => links[here - 1]?.focus(),
    Home: () => links[0]?.focus(),
    End: () => links.at(-1)?.focus(),
    ArrowRight: () => (inner && !open ? toggle(id, true) : inner ? links[here + 1]?.focus() : undefined),
    ArrowLeft: () => (inner && open ? toggle(id, false) : linkOf(item.parentElement?.closest('[data-tree-item]'))?.focus()),
  };
  const action = actions[event.key];
  if (!action) return;
  event.preventDefault();
  action();
}
