import { DateSegment } from 'react-aria-components';
import type { ComponentProps } from 'react';

type Segment = ComponentProps<typeof DateSegment>['segment'];

/** In the order of the Japanese calendar's eras, which is the value of an era's segment. */
const ERAS = ['明治', '大正', '昭和', '平成', '令和'];
const UNITS: Partial<Record<Segment['type'], string>> = { year: '年', month: '月', day: '日' };

/** One part of a date as the prefecture writes it: 令和 in full (browsers shorten it to R), and 年, 月, 日 after the numbers. */
export function EraSegment({ segment }: { segment: Segment }) {
  if (segment.type === 'literal') return null;
  const written = segment.type === 'era' ? (ERAS[segment.value ?? -1] ?? segment.text) : segment.text;
  const text = segment.isPlaceholder && segment.type !== 'era' ? '––' : written;
  return (
    <>
      <DateSegment segment={{ ...segment, text }} className="ds-date__segment" />
      <span className="ds-date__unit" aria-hidden>
        {UNITS[segment.type]}
      </span>
    </>
  );
}
