import { DateText, EmptyState, Section } from '@takara/design-system';
import type { SkillConsideredFragment } from '../gql/graphql.ts';

/** 人事配置で考慮したこと, as a list. */
export function Considerations({ considered, isOwn }: { considered: readonly SkillConsideredFragment[]; isOwn: boolean }) {
  return (
    <Section title="人事配置で考慮したこと">
      <p className="mb-4 text-text-quiet">{isOwn ? '人事課が、あなたのどのスキルを、何のために考慮したかです。発令の日から出ます。点数や順位はありません。' : '考慮したことの一覧です。点数や順位はありません。発令の日から本人も読みます。読んだことは記録されます。'}</p>
      {considered.length === 0 ? <EmptyState title={isOwn ? '考慮されたことは、まだありません。' : '考慮した記録は、まだありません。'} /> : (
        <ol className="grid gap-4" aria-label="人事配置で考慮したこと">
          {considered.map(({ id, skillName, evidenceLabel, purposeLabel, placementOn, note, by, consideredOn }) => (
            <li key={id} className="rounded-12 border border-line bg-surface px-5 py-4">
              <p className="font-bold">{skillName}<span className="ml-3 text-sm font-normal text-text-quiet">根拠：{evidenceLabel}</span></p>
              <p className="mt-1">{purposeLabel}{placementOn ? <>（<DateText value={placementOn} />）</> : null}</p>
              <p className="mt-1 whitespace-pre-wrap wrap-anywhere">{note}</p>
              <p className="mt-1 text-sm text-text-quiet">{by}さんが{consideredOn ? <DateText value={consideredOn} /> : null}に記録</p>
            </li>
          ))}
        </ol>
      )}
    </Section>
  );
}
