/* oxlint-disable jsx-a11y/no-redundant-roles -- as in table.tsx */
import { classNames } from '../foundation/class-names.ts';
import { VisuallyHidden } from '../foundation/visually-hidden.tsx';
import { Icon } from '../icon/icon.tsx';
import { PlainLink } from '../link/link.tsx';
import type { Column } from './table.tsx';

const DIRECTIONS = { ascending: '（昇順で並んでいます）', descending: '（降順で並んでいます）' };
const ARROWS = { ascending: 'ds-table__arrow--up', descending: 'ds-table__arrow--down' };

/** The name of a column with its unit; a link where the list can be sorted by it. */
export function ColumnHeader<Row>({ column }: { column: Column<Row> }) {
  const { header, unit, numeric, sortHref, sorted } = column;
  const name = unit ? `${header}（${unit}）` : header;
  return (
    <th scope="col" role="columnheader" aria-sort={sorted} className={classNames(numeric && 'ds-table__number')}>
      {sortHref ? (
        <PlainLink href={sortHref} className="ds-table__sort">
          {name}
          <span className={classNames('ds-table__arrow', sorted && ARROWS[sorted])}>
            <Icon name={sorted ? 'chevron-down' : 'sort'} />
          </span>
          <VisuallyHidden>{sorted ? DIRECTIONS[sorted] : '（並べ替える）'}</VisuallyHidden>
        </PlainLink>
      ) : (
        name
      )}
    </th>
  );
}
