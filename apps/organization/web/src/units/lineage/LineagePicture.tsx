import { classNames } from '@takara/design-system';
import { formatDate } from '@takara/web-kit';
import { linesOf, type Lineage, type LineageStep } from './lineage.ts';

/** Former units, this one and what came after it, side by side. Read aloud is the list below it, which says the same. */
export function LineagePicture({ name, lineage: { before, after } }: { name: string; lineage: Lineage }) {
  const rows = Math.max(before.length, after.length, 1);
  return (
    <div className="@container mb-4" aria-hidden>
      <div className="grid items-center @max-2xl:justify-items-start @2xl:grid-cols-[1fr_2.5rem_1fr_2.5rem_1fr]">
        <Column steps={before} nothing="記録の前から" />
        <Lines count={before.length} rows={rows} side="left" />
        <Box text={name} here />
        <Lines count={after.length} rows={rows} side="right" />
        <Column steps={after} nothing="続いています" />
      </div>
    </div>
  );
}

function Column({ steps, nothing }: { steps: readonly LineageStep[]; nothing: string }) {
  if (steps.length === 0) return <p className="py-2 text-center text-sm text-text-quiet">{nothing}</p>;
  return (
    <div className="grid w-full auto-rows-fr">
      {steps.map((step) => (
        <div key={`${step.unit?.id} ${step.on}`} className="py-1.5">
          <Box text={step.unit?.name ?? '廃止'} note={`${formatDate(step.on)}　${step.kindLabel}`} />
        </div>
      ))}
    </div>
  );
}

function Box({ text, note, here }: { text: string; note?: string; here?: boolean }) {
  return (
    <div className={classNames('w-full rounded-8 border px-3 py-2 leading-snug', here ? 'border-key-900 bg-key-100 text-center font-bold' : 'border-line-strong bg-surface')}>
      {text}
      {note ? <span className="block text-xs font-normal text-text-quiet">{note}</span> : null}
    </div>
  );
}

/** Beside each other the columns are joined by lines; one below the other by an arrow down. */
function Lines({ count, rows, side }: { count: number; rows: number; side: 'left' | 'right' }) {
  if (count === 0) return <span />;
  return (
    <>
      <svg className="hidden h-full w-full text-key-800 @2xl:block" viewBox={`0 0 20 ${rows * 10}`} preserveAspectRatio="none" fill="none" stroke="currentColor" strokeWidth="2">
        {linesOf(count, rows, side).map((line) => <path key={line} d={line} vectorEffect="non-scaling-stroke" />)}
      </svg>
      <span className="py-1 pl-6 text-key-800 @2xl:hidden">↓</span>
    </>
  );
}
