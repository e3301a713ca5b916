import { classNames, PlainLink } from '@takara/design-system';
import { formatDate, today } from '@takara/web-kit';
import { lazy, Suspense } from 'react';
import { QUICK_DAYS } from './days.ts';

// The field comes after what is seen: whoever only looks never waits for it.
const DayField = lazy(async () => ({ default: (await import('./DayField.tsx')).DayField }));

export interface AsOfProps {
  /** ISO day; null is today. */
  asOf: string | null;
  /** Address of the same page on another day. */
  hrefOn: (day: string | null) => string;
}

/** 「いつの組織か」: a day in the Japanese calendar, and one press for the days around each reform. */
export function AsOfPicker({ asOf, hrefOn }: AsOfProps) {
  return (
    <div className="mb-8 flex flex-wrap items-end gap-x-6 gap-y-4 rounded-12 border border-line bg-surface p-5">
      <div className="min-h-20 w-60"><Suspense><DayField asOf={asOf} hrefOn={hrefOn} /></Suspense></div>
      <ul className="flex flex-wrap gap-2" aria-label="よく見る日">
        {QUICK_DAYS.map(({ day, label }) => (
          <li key={label}>
            <PlainLink
              href={hrefOn(day)}
              aria-current={day === asOf ? 'date' : undefined}
              className={classNames('inline-flex min-h-11 flex-col justify-center rounded-8 border px-3 py-1 hover:bg-key-50', day === asOf ? 'border-key-900 bg-key-100 font-bold' : 'border-line-strong bg-surface')}
            >
              <span className="text-sm leading-snug">{label}</span>
              <span className="text-xs leading-snug text-text-quiet">{formatDate(day ?? today())}</span>
            </PlainLink>
          </li>
        ))}
      </ul>
    </div>
  );
}
