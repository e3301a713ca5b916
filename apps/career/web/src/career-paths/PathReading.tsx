import { Section } from '@takara/design-system';
import { CellTexts } from './CellTexts.tsx';
import { nameOf, rowName, saidOf, saidOfAll, type Chart, type PathColumn, type Said } from './chart.ts';
import { HereMark, ReadingMark } from './Marks.tsx';

/** The same chart for a narrow screen: phase after phase, each place to be opened, one's own open; what holds for all comes once, last. */
export function PathReading({ chart, here }: { chart: Chart; here: string | null }) {
  const common = saidOfAll(chart);
  return (
    <>
      {chart.phases.map(({ code, label, ageHint }) => (
        <Section key={code} title={`${label}（${ageHint}）`}>
          <div className="grid gap-3">
            {chart.columns.filter(({ phaseCode }) => phaseCode === code).map((column) => <Place key={column.code} column={column} said={saidOf(column, chart)} isHere={column.code === here} />)}
          </div>
        </Section>
      ))}
      {common.length > 0 ? <Section title="どの期間にも"><div className="rounded-12 border border-line bg-surface p-5"><SaidList said={common} /></div></Section> : null}
    </>
  );
}

function Place({ column, said, isHere }: { column: PathColumn; said: readonly Said[]; isHere: boolean }) {
  return (
    <details open={isHere} className={isHere ? 'rounded-12 border-2 border-key-700 bg-surface p-5' : 'rounded-12 border border-line bg-surface p-5'}>
      <summary className="cursor-pointer font-bold" aria-current={isHere ? 'location' : undefined}>
        {nameOf(column)}{isHere ? <span className="ml-3 inline-block"><HereMark /></span> : null}
      </summary>
      {column.isInferred ? <p className="mt-2 text-sm text-text-quiet">この期間・段階・級の組み合わせ：<ReadingMark /></p> : null}
      <div className="mt-4"><SaidList said={said} /></div>
    </details>
  );
}

const SaidList = ({ said }: { said: readonly Said[] }) => (
  <dl className="grid gap-4">
    {said.map(({ row, cell }) => (
      <div key={`${row.code} ${cell.from}`}>
        <dt className="mb-1 font-bold">{rowName(row)}</dt>
        <dd><CellTexts cell={cell} /></dd>
      </div>
    ))}
  </dl>
);
