/** A list of another kind, asked along to know whether it would show its reader anything. */
export interface Probe {
  readonly edges: readonly { readonly node: { readonly id: string } }[];
  readonly pageInfo: { readonly hasNextPage: boolean };
}

export interface ViewTab<View extends string> {
  readonly view: View;
  readonly label: string;
  /** How many wait there; undefined when there are more than were asked for. */
  readonly count?: number;
}

interface View<Name extends string> {
  readonly view: Name;
  readonly label: string;
  /** Things in it wait for the reader: their number is shown. */
  readonly waits?: boolean;
}

/**
 * The tabs that mean something to this reader, by what the graph lets them see: the first always, the others when there is
 * something in them, the last (everything) only when it holds more than the first. The one that is open is always there.
 */
export function tabsFor<Name extends string>(views: readonly View<Name>[], probes: Readonly<Record<Name, Probe | null>>, open: Name): ViewTab<Name>[] {
  const idsOf = (name: Name) => probes[name]?.edges.map(({ node }) => node.id) ?? [];
  const [first, last] = [views[0]!.view, views.at(-1)!.view];
  const means = (name: Name) => {
    if (name === first || name === open) return true;
    const ids = idsOf(name);
    return name === last ? ids.some((id) => !idsOf(first).includes(id)) : ids.length > 0;
  };
  return views
    .filter(({ view }) => means(view))
    .map(({ view, label, waits }) => (waits && !probes[view]?.pageInfo.hasNextPage ? { view, label, count: idsOf(view).length } : { view, label }));
}
