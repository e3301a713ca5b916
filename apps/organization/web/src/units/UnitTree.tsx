import { EmptyState, Notice, Tree, type TreeNode } from '@takara/design-system';
import { formatDate, formatPeriod, PageStates, today, useNavigate, useQuery, useSearchParams } from '@takara/web-kit';
import { useEffect, useMemo, useRef, useState } from 'react';
import { readFragment } from '../gql/index.ts';
import { UnitInTreeFragmentDoc, UnitTreeDocument, type UnitTreeQuery } from '../gql/graphql.ts';
import { paths } from '../paths.ts';
import { UnitBranch } from './UnitBranch.tsx';
import { knownBranches, nodeOf, PER_LEVEL } from './unit-tree.ts';

interface Props {
  /** ISO day; null is today. */
  asOf: string | null;
  /** One came from the search for units: the focus goes on to the unit chosen there. */
  takesFocus: boolean;
}

/**
 * The units of one day, a level at a time: the first request brings the top level and the way down to the unit in the address
 * (`?open=`); every other level is asked for when its branch is opened.
 */
export function UnitTree({ asOf, takesFocus }: Props) {
  const [parameters] = useSearchParams();
  // What is opened later goes into the address without asking anew.
  const [opened] = useState(() => parameters.get('open') ?? '');
  const query = useQuery(UnitTreeDocument, { variables: { asOf, first: PER_LEVEL, opened, opens: opened !== '' } });
  return <PageStates state={query}>{(tree) => <Levels tree={tree} asOf={asOf} opened={opened} takesFocus={takesFocus} />}</PageStates>;
}

function Levels({ tree: { prefecture, organizationUnit }, asOf, opened, takesFocus }: Props & { tree: UnitTreeQuery; opened: string }) {
  const navigate = useNavigate();
  const place = useRef<HTMLDivElement>(null);
  const target = organizationUnit ?? null;
  const known = useMemo(() => (prefecture ? knownBranches(prefecture, target, asOf) : new Map()), [prefecture, target, asOf]);
  const [expanded, setExpanded] = useState<ReadonlySet<string>>(() => new Set(known.keys()));
  useEffect(() => {
    const link = opened && place.current?.querySelector<HTMLElement>(`[data-tree-item="${CSS.escape(opened)}"] [data-tree-link]`);
    if (!link) return;
    link.scrollIntoView({ block: 'center' });
    if (takesFocus) link.focus({ preventScroll: true });
  }, [opened, takesFocus]);

  if (!prefecture) return <EmptyState title={`${formatDate(asOf ?? today())}の組織の記録はありません。`}>記録のある、より新しい日を選んでください。</EmptyState>;
  const top = readFragment(UnitInTreeFragmentDoc, prefecture).id;
  const open = (next: ReadonlySet<string>) => {
    const added = [...next].find((id) => !expanded.has(id) && id !== top);
    setExpanded(next);
    if (added) void navigate(paths.units(asOf, { open: added }), { replace: true });
  };
  return (
    <div ref={place}>
      <p role="status" className="mb-2 text-sm text-text-quiet">{`${formatDate(asOf ?? today())}の組織です。左の印で、下の所属・グループを開きます。`}</p>
      {target && !standsOn(target, asOf ?? today()) ? (
        <div className="mb-4"><Notice title={`「${target.name}」は、この日には置かれていません。`}>置かれていたのは{formatPeriod(target.validFrom, target.validTo)}です。上の日付を変えると表示されます。</Notice></div>
      ) : null}
      <div className="rounded-12 border border-line bg-surface p-4">
        <Tree
          label="組織図"
          nodes={[nodeOf(prefecture, asOf)]}
          expanded={expanded}
          onExpandedChange={open}
          currentId={opened || undefined}
          branchOf={(unit: TreeNode) => <UnitBranch unit={unit} asOf={asOf} known={known.get(unit.id)} />}
        />
      </div>
    </div>
  );
}

const standsOn = ({ validFrom, validTo }: { validFrom: string; validTo: string | null }, day: string) => validFrom <= day && (validTo === null || day < validTo);
