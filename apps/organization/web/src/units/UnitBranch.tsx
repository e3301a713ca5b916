import { Skeleton, TreeItems, TreeMore, TreePart } from '@takara/design-system';
import { partOf, ProblemNotice, useQuery } from '@takara/web-kit';
import { useRef, useState } from 'react';
import { UnitBranchDocument } from '../gql/graphql.ts';
import { PER_LEVEL, pageNodes, type BranchPage, type KnownBranch } from './unit-tree.ts';

interface Branch {
  unit: { id: string; label: string };
  asOf: string | null;
}

/** What stands right below an open unit, a page at a time; the first page may have come with the whole tree. */
export function UnitBranch({ unit, asOf, known }: Branch & { known: KnownBranch | undefined }) {
  const [cursors, setCursors] = useState<readonly (string | null)[]>([null]);
  const more = (cursor: string) => setCursors((all) => [...all, cursor]);
  return cursors.map((after, at) => (
    <BranchPart key={after ?? ''} unit={unit} asOf={asOf} after={after} known={after ? undefined : known} isLast={at === cursors.length - 1} onMore={more} />
  ));
}

interface PartProps extends Branch {
  after: string | null;
  known: KnownBranch | undefined;
  isLast: boolean;
  onMore: (cursor: string) => void;
}

function BranchPart({ unit, asOf, after, known, isLast, onMore }: PartProps) {
  const query = partOf(useQuery(UnitBranchDocument, { variables: { id: unit.id, asOf, first: PER_LEVEL, after }, pause: known !== undefined }), ({ organizationUnit }) => organizationUnit);
  const page = known?.page ?? query.data?.children;
  if (page) return <Loaded page={page} unit={unit} asOf={asOf} after={after} known={known} isLast={isLast} onMore={onMore} />;
  if (query.error) return <Failed problem={query.error} retry={query.retry} />;
  return after ? <TreeMore of={unit.label} pending onPress={() => {}} /> : <TreePart><Skeleton lines={3} label={`${unit.label}の下の組織を読み込んでいます`} /></TreePart>;
}

function Loaded({ page, unit, asOf, after, known, isLast, onMore }: PartProps & { page: BranchPage }) {
  const { nodes, next } = pageNodes(page, asOf);
  const way = known?.onTheWay;
  const apart = isLast && way && !nodes.some(({ id }) => id === way.id) ? [way] : [];
  return (
    <>
      <TreeItems nodes={[...nodes, ...apart]} takesFocus={after !== null} />
      {isLast && next ? <TreeMore of={unit.label} onPress={() => onMore(next)} /> : null}
    </>
  );
}

/** Only this branch: the rest of the tree stays. The button goes away when pressed, so the focus goes to the unit above. */
function Failed({ problem, retry }: Pick<Parameters<typeof ProblemNotice>[0], 'problem'> & { retry: () => void }) {
  const place = useRef<HTMLDivElement>(null);
  const again = () => {
    place.current?.closest('[data-tree-item]')?.querySelector<HTMLElement>('button[aria-expanded]')?.focus();
    retry();
  };
  return <TreePart><div ref={place}><ProblemNotice problem={problem} retry={again} /></div></TreePart>;
}
