import { Section } from '@takara/design-system';
import { formatDate } from '@takara/web-kit';
import type { Chart } from './chart.ts';

/** Where the chart is printed, since when this version holds, and how it was read. */
export function ChartSource({ chart: { cited, version, validFrom, validityNote, readingNote } }: { chart: Chart }) {
  return (
    <Section title="出典と読み取り">
      <dl className="grid gap-4 rounded-12 border border-line bg-surface p-5">
        <div><dt className="font-bold">出典</dt><dd>{cited}</dd></div>
        <div><dt className="font-bold">版</dt><dd>第{version}版（{formatDate(validFrom)}から）{validityNote ? <span className="block text-sm text-text-quiet">{validityNote}</span> : null}</dd></div>
        {readingNote ? <div><dt className="font-bold">「読み取り（県の確認前）」とは</dt><dd>言葉は方針のままです。{readingNote}</dd></div> : null}
      </dl>
    </Section>
  );
}
