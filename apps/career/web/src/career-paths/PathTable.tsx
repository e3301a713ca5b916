import { classNames } from '@takara/design-system';
import { useEffect, useId, useRef } from 'react';
import { CellTexts } from './CellTexts.tsx';
import { stretchesOf, type Chart, type PathRow } from './chart.ts';
import { PathTableHead } from './PathTableHead.tsx';

interface Props {
  chart: Chart;
  /** The column of the reader, if there is one. */
  here: string | null;
}

/** Words of a wide cell stay in sight, right of the row's name, as long as the cell does. */
const STAYS = 'sticky left-39 w-fit max-w-xl';

/** The chart as it is printed: the path from left to right, in a region that scrolls and opens at one's own place. */
export function PathTable({ chart, here }: Props) {
  const captionId = useId();
  const region = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const [box, own] = [region.current, region.current?.querySelector<HTMLElement>('[aria-current="location"]')];
    if (box && own) box.scrollLeft = own.offsetLeft - (box.clientWidth - own.offsetWidth) / 2;
  }, []);
  const scrolls = { role: 'region', tabIndex: 0, 'aria-labelledby': captionId } as const;
  return (
    <div ref={region} {...scrolls} className="relative overflow-x-auto rounded-12 border border-line bg-surface">
      <table className="w-max table-fixed border-separate border-spacing-0 text-left align-top" aria-labelledby={captionId}>
        <caption id={captionId} className="p-4 text-left font-bold"><span className="sticky left-4">{chart.title}</span></caption>
        <colgroup>
          <col className="w-36" />
          {chart.columns.map(({ code, stageLabel }) => <col key={code} className={stageLabel ? 'w-72' : 'w-48'} />)}
        </colgroup>
        <PathTableHead chart={chart} here={here} />
        <tbody>{chart.rows.map((row) => <Row key={row.code} row={row} chart={chart} here={here} />)}</tbody>
      </table>
    </div>
  );
}

function Row({ row, chart, here }: { row: PathRow } & Props) {
  return (
    <tr>
      <th scope="row" className="sticky left-0 z-10 w-36 border-t border-r border-line bg-surface-sunken p-3 align-top">
        {row.group ? <span className="block text-sm font-normal text-text-quiet">{row.group}</span> : null}
        {row.label}
      </th>
      {stretchesOf(row, chart.columns).map(({ columns, cell }) => (
        <td key={columns[0]!.code} colSpan={columns.length} className={classNames('border-t border-r border-line p-3 align-top', columns.length === 1 && columns[0]!.code === here && 'bg-key-50')}>
          {cell ? <div className={STAYS}><CellTexts cell={cell} /></div> : null}
        </td>
      ))}
    </tr>
  );
}
