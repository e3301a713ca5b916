import { Card } from '@takara/design-system';
import { formatDate } from '@takara/web-kit';
import { readFragment, type FragmentType } from '../gql/index.ts';
import { FindingShownFragmentDoc } from '../gql/graphql.ts';
import { Placements } from './Placements.tsx';
import { RotationState } from './RotationState.tsx';
import { dayOf } from './standing.ts';

/** One rule for one person: where it stands, the policy's own sentence, how that is read, and the placements it rests on. */
export function FindingCard({ finding }: { finding: FragmentType<typeof FindingShownFragmentDoc> }) {
  const shown = readFragment(FindingShownFragmentDoc, finding);
  const { rule, from, until, progress, state } = shown;
  const placements = shown.placements ?? [];
  const day = dayOf(shown);
  return (
    <Card title={rule.label} aside={<RotationState finding={shown} />}>
      <div className="grid gap-4">
        {day ? <p className="text-lg font-bold">{day}</p> : null}
        <p>{progress}</p>
        <blockquote className="grid gap-1 border-l-4 border-key-300 py-1 pl-4 leading-relaxed">
          <p>「{rule.text}」</p>
          <cite className="text-sm text-text-quiet not-italic">{rule.cited}　{[rule.stageLabel, rule.hardnessLabel].filter(Boolean).join('・')}</cite>
        </blockquote>
        {placements.length > 0 ? <Placements label={`${rule.label}：${state === 'MET' ? '満たした証しの配置' : '数えられる配置'}`} placements={placements} /> : null}
        <p className="text-sm text-text-quiet">
          <strong className="font-bold">読み取り（県の確認待ち）</strong>：{rule.reading}
          {from && until ? ` この人では${formatDate(from)}から${formatDate(until)}まで。` : ''}
        </p>
      </div>
    </Card>
  );
}
