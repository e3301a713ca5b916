import { lazy } from 'react';
import { CloseKnowledgeTopicDocument, SuccessionActFragmentDoc, type TopicShownFragment } from '../gql/graphql.ts';
import { readFragment } from '../gql/index.ts';
import { paths } from '../paths.ts';
import { actOn, confirmed, type Told } from '../side-assignments/acts/act.ts';
import { Acts } from '../side-assignments/acts/Acts.tsx';

// Dialogs bring fields; most readers of a page never open one.
const HolderDialog = lazy(async () => ({ default: (await import('./HolderDialog.tsx')).HolderDialog }));
const SuccessorDialog = lazy(async () => ({ default: (await import('./SuccessorDialog.tsx')).SuccessorDialog }));

/** What the reader can do with the topic itself; what comes next is the main thing. */
export function TopicActs({ topic: { id, handOverBy, availableActions, holders, plans }, onDone }: { topic: TopicShownFragment; onDone: (told: Told) => void }) {
  const offered = readFragment(SuccessionActFragmentDoc, availableActions ?? []);
  if (offered.length === 0) return null;
  const isMapped = (holders ?? []).length > 0;
  return (
    <div className="mb-8">
      <Acts
        offered={offered} onDone={onDone}
        ways={{
          NAME: { opens: (opened) => <SuccessorDialog id={id} handOverBy={handOverBy} {...opened} />, variant: isMapped && (plans ?? []).length === 0 ? 'primary' : 'secondary' },
          MAP: { opens: (opened) => <HolderDialog id={id} {...opened} />, variant: isMapped ? 'secondary' : 'primary' },
          EDIT: { href: paths.editTopic(id) },
          CLOSE: actOn(CloseKnowledgeTopicDocument, { id }, { done: '終えました。', next: '記録は残ります。一覧では、状態「終了」で見られます。' }, confirmed('引継ぎを終えますか', 'この知識を引き継がなくてよいときに使います。取り消せません。'), { ends: true, variant: 'quiet', confirmLabel: '終える' }),
        }}
      />
    </div>
  );
}
