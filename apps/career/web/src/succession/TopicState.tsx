import { StatusBadge, type Tone } from '@takara/design-system';
import type { KnowledgeTopicState } from '../gql/graphql.ts';

const TONES: Record<KnowledgeTopicState, Tone> = { IDENTIFIED: 'warning', HOLDERS_MAPPED: 'neutral', AT_RISK: 'error', SUCCESSOR_NAMED: 'info', SESSIONS: 'info', CONFIRMED_TRANSFERRED: 'success', CLOSED: 'neutral' };

/** Where it stands, in the platform's words and with a sign; while the hand-over runs, that it is still at risk. */
export function TopicState({ topic: { state, stateLabel, isAtRisk } }: { topic: { state: KnowledgeTopicState | null; stateLabel: string | null; isAtRisk: boolean | null } }) {
  if (!state) return null;
  const isUnsafe = isAtRisk && state !== 'AT_RISK';
  return (
    <span className="inline-flex flex-wrap gap-2">
      <StatusBadge tone={TONES[state]}>{stateLabel}</StatusBadge>
      {isUnsafe ? <StatusBadge tone="warning">完了まで途切れるおそれ</StatusBadge> : null}
    </span>
  );
}
