import { Button, ConfirmDialog, DateText, Section } from '@takara/design-system';
import { ProblemNotice } from '@takara/web-kit';
import { useState } from 'react';
import { SuccessionActFragmentDoc, UnmapKnowledgeHolderDocument, type TopicShownFragment } from '../gql/graphql.ts';
import { readFragment } from '../gql/index.ts';
import { RefusalNotice } from '../side-assignments/acts/RefusalNotice.tsx';
import type { Told } from '../side-assignments/acts/act.ts';
import { useAct } from '../side-assignments/acts/use-act.ts';

type Holder = NonNullable<TopicShownFragment['holders']>[number];

/** Who can do it. When and why somebody leaves is there only for those who may know it of that person. */
export function Holders({ topic, onDone }: { topic: TopicShownFragment; onDone: (told: Told) => void }) {
  const [asked, ask] = useState<Holder | null>(null);
  const { run, submitting, problem, refusal } = useAct(UnmapKnowledgeHolderDocument, (told) => { ask(null); onDone(told); });
  const holders = topic.holders ?? [];
  return (
    <Section title={holders.length > 0 ? `担い手（${holders.length}人）` : '担い手'}>
      {holders.length === 0 ? <p>まだ登録されていません。</p> : (
        <ul className="grid gap-4" aria-label="担い手">
          {holders.map((holder) => (
            <li key={holder.id} className="flex flex-wrap items-start justify-between gap-x-6 gap-y-2 rounded-12 border border-line bg-surface px-5 py-4">
              <div className="min-w-0">
                <p className="font-bold">{holder.name}<span className="ml-3 text-sm font-normal">{holder.depthLabel}</span></p>
                <Prospect holder={holder} />
              </div>
              {readFragment(SuccessionActFragmentDoc, holder.availableActions ?? []).map(({ label }) => <Button key={label} size="small" variant="quiet" onClick={() => ask(holder)}>{label}</Button>)}
            </li>
          ))}
        </ul>
      )}
      <ConfirmDialog open={asked !== null} title={`${asked?.name ?? ''}さんを担い手から外しますか`} confirmLabel="外す" pending={submitting} onConfirm={() => void run({ id: topic.id, holderId: asked!.id }, { title: `${asked!.name}さんを担い手から外しました。`, next: 'もう一度登録することもできます。' })} onClose={() => ask(null)}>
        <p>この人は、この知識のページを見られなくなります。引継ぎの記録は残ります。</p>
        {problem ? <ProblemNotice problem={problem} /> : null}
        {refusal ? <RefusalNotice refusal={refusal} /> : null}
      </ConfirmDialog>
    </Section>
  );
}

function Prospect({ holder: { hasLeft, prospectShown, prospect } }: { holder: Holder }) {
  if (hasLeft) return <p className="text-sm">もうこの所属にいません{prospect?.on ? <>（<DateText value={prospect.on} />まで）</> : null}</p>;
  if (!prospectShown) return null;
  if (!prospect?.on) return <p className="text-sm text-text-quiet">離れる見込みは分かっていません。</p>;
  return <p className="text-sm"><DateText value={prospect.on} />まで<span className="ml-2 text-text-quiet">{prospect.causeLabel}</span></p>;
}
