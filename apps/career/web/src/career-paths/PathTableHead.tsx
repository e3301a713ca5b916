import { classNames } from '@takara/design-system';
import { runsOf, type Chart, type PathColumn } from './chart.ts';
import { HereMark, ReadingMark } from './Marks.tsx';

const HEAD = 'border-t border-r border-line p-3 align-top';
const CORNER = 'sticky left-0 z-10 border-t border-r border-line bg-surface-sunken p-3 align-top';

/** Three lines as in print: the phases, the grades below them, the stages within a grade that has any. */
export function PathTableHead({ chart: { phases, columns }, here }: { chart: Chart; here: string | null }) {
  const grades = runsOf(columns, ({ label, phaseCode }) => `${phaseCode} ${label}`);
  return (
    <thead>
      <tr>
        <th scope="row" className={CORNER}>期間</th>
        {phases.map(({ code, label, ageHint }) => (
          <th key={code} scope="colgroup" colSpan={columns.filter(({ phaseCode }) => phaseCode === code).length} className={classNames(HEAD, 'bg-key-100')}>
            <span className="sticky left-39">{label}<span className="font-normal">（{ageHint}）</span></span>
          </th>
        ))}
      </tr>
      <tr>
        <th scope="row" className={CORNER}>級</th>
        {grades.map((run) => (run[0]!.stageLabel === null ? <Head key={run[0]!.code} column={run[0]!} here={here} rowSpan={2} /> : (
          <th key={run[0]!.code} scope="colgroup" colSpan={run.length} className={classNames(HEAD, 'bg-surface-sunken')}><span className="sticky left-39">{run[0]!.label}</span></th>
        )))}
      </tr>
      <tr>
        <th scope="row" className={CORNER}>段階</th>
        {columns.filter(({ stageLabel }) => stageLabel !== null).map((column) => <Head key={column.code} column={column} here={here} />)}
      </tr>
    </thead>
  );
}

/** The head of one column, where the reader may stand. */
function Head({ column, here, rowSpan }: { column: PathColumn; here: string | null; rowSpan?: number }) {
  const isHere = column.code === here;
  return (
    <th scope="col" rowSpan={rowSpan} aria-current={isHere ? 'location' : undefined} className={classNames(HEAD, isHere ? 'bg-key-100' : 'bg-surface-sunken')}>
      {isHere ? <span className="mb-1 block"><HereMark /></span> : null}
      {column.stageLabel ?? column.label}
      {column.isInferred ? <span className="block"><ReadingMark /></span> : null}
    </th>
  );
}
