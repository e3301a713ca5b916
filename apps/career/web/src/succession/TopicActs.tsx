import { ActionButton, ConfirmDialog, LinkButton } from '@takara/design-system';
import { ProblemNotice } from '@takara/web-kit';
import { lazy, Suspense, useState } from 'react';
import { CloseKnowledgeTopicDocument, SuccessionActFragmentDoc, type TopicShownFragment } from '../gql/graphql.ts';
import { readFragment } from '../gql/index.ts';
import { paths } from '../paths.ts';
import { RefusalNotice } from '../side-assignments/acts/RefusalNotice.tsx';
import type { Told } from './TopicPage.tsx';
import { useAct } from './use-act.ts';

// Dialogs bring fields; most readers of a page never open one.
const HolderDialog = lazy(async () => ({ default: (await import('./HolderDialog.tsx')).HolderDialog }));
const SuccessorDialog = lazy(async () => ({ default: (await import('./SuccessorDialog.tsx')).SuccessorDialog }));

/** What the reader can do with the topic itself. */
export function TopicActs({ topic, onDone }: { topic: TopicShownFragment; onDone: (told: Told) => void }) {
  const [asking, ask] = useState<string | null>(null);
  const close = useAct(CloseKnowledgeTopicDocument, (told) => { ask(null); onDone(told); });
  const actions = readFragment(SuccessionActFragmentDoc, topic.availableActions ?? []);
  const [mapping, naming, editing, closing] = ['MAP', 'NAME', 'EDIT', 'CLOSE'].map((action) => actions.find((one) => one.action === action));
  if (actions.length === 0) return null;
  const done = (told: Told) => { ask(null); onDone(told); };
  const isNext = (action: string) => (action === 'MAP' ? (topic.holders ?? []).length === 0 : (topic.holders ?? []).length > 0 && (topic.plans ?? []).length === 0);
  return (
    <div className="mb-8 flex flex-wrap items-start gap-3">
      {naming ? <ActionButton offered={naming} variant={isNext('NAME') ? 'primary' : 'secondary'} onClick={() => ask('NAME')}>{naming.label}</ActionButton> : null}
      {mapping ? <ActionButton offered={mapping} variant={isNext('MAP') ? 'primary' : 'secondary'} onClick={() => ask('MAP')}>{mapping.label}</ActionButton> : null}
      {editing ? <LinkButton href={paths.editTopic(topic.id)}>{editing.label}</LinkButton> : null}
      {closing ? <ActionButton offered={closing} variant="quiet" onClick={() => ask('CLOSE')}>{closing.label}</ActionButton> : null}
      {asking === 'MAP' ? <Suspense><HolderDialog id={topic.id} onClose={() => ask(null)} onDone={done} /></Suspense> : null}
      {asking === 'NAME' ? <Suspense><SuccessorDialog id={topic.id} handOverBy={topic.handOverBy} onClose={() => ask(null)} onDone={done} /></Suspense> : null}
      {closing ? (
        <ConfirmDialog open={asking === 'CLOSE'} title="引継ぎを終えますか" confirmLabel="終える" danger pending={close.submitting} onConfirm={() => void close.run({ id: topic.id }, { title: '終えました。', next: '記録は残ります。一覧では、状態「終了」で見られます。' })} onClose={() => ask(null)}>
          <p>この知識を引き継がなくてよいときに使います。取り消せません。</p>
          {close.problem ? <ProblemNotice problem={close.problem} /> : null}
          {close.refusal ? <RefusalNotice refusal={close.refusal} /> : null}
        </ConfirmDialog>
      ) : null}
    </div>
  );
}
