import { Card, DateText, Timeline } from '@takara/design-system';
import type { SkillShownFragment } from '../gql/graphql.ts';
import type { Told } from '../side-assignments/acts/act.ts';
import { SkillActs } from './SkillActs.tsx';
import { SkillState } from './SkillState.tsx';

interface Props {
  readonly employeeId: string;
  readonly employeeName: string;
  readonly skill: SkillShownFragment;
  readonly onDone: (told: Told) => void;
}

/** One skill of somebody: by what it is known, until when it is valid, what has happened about it, and what the reader can do. */
export function SkillCard({ employeeId, employeeName, skill, onDone }: Props) {
  const { skill: named, validUntil, evidenceLabel, pieces, availableActions } = skill;
  if (!named) return null;
  return (
    <Card
      title={named.name}
      aside={<SkillState skill={skill} />}
      footer={availableActions && availableActions.length > 0 ? <SkillActs employeeId={employeeId} employeeName={employeeName} skillId={named.id} skillName={named.name} validUntil={validUntil} actions={availableActions} onDone={onDone} /> : undefined}
    >
      {named.variants.length > 0 ? <p className="text-sm text-text-quiet">別の名：{named.variants.join('、')}</p> : null}
      <p className="mb-3">いちばん強い根拠：{evidenceLabel}{validUntil ? <>　有効期限：<DateText value={validUntil} /></> : null}</p>
      <ul className="grid gap-3" aria-label={`${named.name}の根拠`}>
        {(pieces ?? []).map((piece) => (
          <li key={piece.id} className="border-l-4 border-line pl-4">
            <span className="font-bold">{piece.kindLabel}</span>
            <span className="ml-3 text-sm text-text-quiet">{piece.by}さん・{piece.on ? <DateText value={piece.on} /> : null}{piece.validUntil ? <>・<DateText value={piece.validUntil} />まで有効</> : null}{piece.withdrawnAt ? '・取り下げ済み' : piece.holds ? '' : '・期限が過ぎています'}</span>
            {piece.note ? <span className="mt-1 block wrap-anywhere">{piece.note}</span> : null}
          </li>
        ))}
      </ul>
      <Course skill={skill} name={named.name} />
    </Card>
  );
}

function Course({ skill: { history }, name }: { skill: SkillShownFragment; name: string }) {
  if (!history || history.length === 0) return null;
  return (
    <details className="mt-4">
      <summary className="cursor-pointer text-sm font-bold">経過（{history.length}件）</summary>
      <div className="mt-3">
        <Timeline label={`${name}の経過`} steps={history.map(({ id, told, by, onBehalfOf, at, note }) => ({ key: id, title: told ?? '', state: note ? 'returned' : 'done', who: onBehalfOf ? `${by}（${onBehalfOf}の代決）` : by, at, note }))} />
      </div>
    </details>
  );
}
