import { Badge } from '@takara/design-system';
import { formatPeriod } from '@takara/web-kit';
import { readFragment, type FragmentType } from '../gql/index.ts';
import { PlacementShownFragmentDoc } from '../gql/graphql.ts';
import { unitName } from '../side-assignments/acts/host-unit.ts';

interface Props {
  label: string;
  placements: readonly FragmentType<typeof PlacementShownFragmentDoc>[];
}

/** Places held, oldest first, each with its days, its site and the department it counts for. */
export function Placements({ label, placements }: Props) {
  return (
    <ol aria-label={label} className="grid gap-3 border-l-2 border-line pl-5">
      {readFragment(PlacementShownFragmentDoc, placements).map(({ id, from, to, siteLabel, continues, unit, department }) => (
        <li key={id} className="relative before:absolute before:top-2 before:-left-[1.6875rem] before:size-3 before:rounded-full before:border-2 before:border-line before:bg-surface">
          <p className="flex flex-wrap items-center gap-x-3 gap-y-1">
            <strong className="font-bold [word-break:auto-phrase]">{unitName(unit) || '（所属の名前を読めません）'}</strong>
            <Badge>{siteLabel}</Badge>
            {continues ? <Badge tone="info">改編・昇任で、異動ではない</Badge> : null}
          </p>
          <p className="text-sm text-text-quiet"><span className="mr-4 inline-block">{formatPeriod(from, to)}</span>{department ? <span className="inline-block">部局：{department.name}</span> : null}</p>
        </li>
      ))}
    </ol>
  );
}
