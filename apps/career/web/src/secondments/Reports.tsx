import { DateText, StatusBadge } from '@takara/design-system';
import type { SecondmentShownFragment } from '../gql/graphql.ts';

/** Each mid-report with its day; its words to those who may read them. */
export function Reports({ reports }: { reports: NonNullable<SecondmentShownFragment['reports']> }) {
  return (
    <ul className="grid gap-4" aria-label="中間報告">
      {reports.map(({ id, number, dueOn, submittedOn, isOverdue, content }) => (
        <li key={id} className="grid gap-2 rounded-12 border border-line bg-surface px-6 py-4">
          <div className="flex flex-wrap items-center justify-between gap-3"><h3 className="font-bold">第{number}回</h3>{submittedOn ? <StatusBadge tone="success">出ています</StatusBadge> : isOverdue ? <StatusBadge tone="error">期日を過ぎました</StatusBadge> : <StatusBadge tone="neutral">これから</StatusBadge>}</div>
          <p className="text-sm text-text-quiet">期日：{dueOn ? <DateText value={dueOn} /> : '－'}{submittedOn ? <>　出した日：<DateText value={submittedOn} /></> : null}</p>
          {content ? <p className="whitespace-pre-wrap">{content}</p> : null}
        </li>
      ))}
    </ul>
  );
}
