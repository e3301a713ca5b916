import { ActionButton, DateText, StatusBadge } from '@takara/design-system';
import { ProblemNotice } from '@takara/web-kit';
import { AgreeToHandoverDocument, SuccessionActFragmentDoc, type TopicShownFragment } from '../gql/graphql.ts';
import { readFragment } from '../gql/index.ts';
import { RefusalNotice } from '../side-assignments/acts/RefusalNotice.tsx';
import type { Told } from '../side-assignments/acts/act.ts';
import { useAct } from '../side-assignments/acts/use-act.ts';

type Session = NonNullable<NonNullable<TopicShownFragment['plans']>[number]['sessions']>[number];

/** What was handed over, newest first; whoever has to vouch for one finds the button on it. */
export function Sessions({ topicId, sessions, onDone }: { topicId: string; sessions: readonly Session[]; onDone: (told: Told) => void }) {
  const { run, submitting, problem, refusal } = useAct(AgreeToHandoverDocument, onDone);
  if (sessions.length === 0) return <p className="mb-6">引継ぎの記録は、まだありません。</p>;
  return (
    <div className="mb-6">
      {problem ? <ProblemNotice problem={problem} /> : null}
      {refusal ? <RefusalNotice refusal={refusal} /> : null}
      <ol className="grid gap-4" aria-label="引継ぎの記録">
        {sessions.map(({ id, heldOn, holderName, authorName, what, isAgreed, availableActions }) => (
          <li key={id} className="rounded-12 border border-line bg-surface px-5 py-4">
            <div className="flex flex-wrap items-start justify-between gap-3">
              <p className="font-bold">{heldOn ? <DateText value={heldOn} weekday /> : null}<span className="ml-3 text-sm font-normal text-text-quiet">{holderName}さんから　{authorName}さんが記録</span></p>
              <StatusBadge tone={isAgreed ? 'success' : 'warning'}>{isAgreed ? '二人が確かめました' : '相手の確認待ち'}</StatusBadge>
            </div>
            {what === null ? null : <p className="mt-2 whitespace-pre-wrap leading-loose wrap-anywhere">{what}</p>}
            {readFragment(SuccessionActFragmentDoc, availableActions ?? []).map((offered) => (
              <div key={offered.action} className="mt-4"><ActionButton offered={offered} variant="primary" pending={submitting} onClick={() => void run({ id: topicId, sessionId: id }, { title: '記録を確かめました。', next: '所属長が、完了したかどうかを見ます。' })}>{offered.label}</ActionButton></div>
            ))}
          </li>
        ))}
      </ol>
    </div>
  );
}
