import { useState } from 'react';
import { DiscardCareerPlanDraftDocument, ShareCareerPlanDocument, TakeBackCareerPlanDocument, type PlanShownFragment } from '../gql/graphql.ts';
import { paths } from '../paths.ts';
import { actOn, confirmed, type Told } from '../side-assignments/acts/act.ts';
import { Acts, type Way } from '../side-assignments/acts/Acts.tsx';
import { DoneNotice } from '../side-assignments/acts/DoneNotice.tsx';
import { namesOf } from './names.ts';

interface Props {
  plan: PlanShownFragment;
  onRecord: () => void;
}

/** What the reader can do with a plan, as the platform offers it. Who will read what is said before it is shared. */
export function PlanActs({ plan: { id, versions, managers, sharedNumber, availableActions }, onRecord }: Props) {
  const [told, tell] = useState<Told | null>(null);
  const number = versions?.[0]?.number ?? 0;
  const readers = namesOf(managers);
  const offered = availableActions ?? [];
  const isMain = (action: string) => offered.find((one) => one.enabled && one.action !== 'DISCARD' && one.action !== 'TAKE_BACK')?.action === action;
  const keeps = sharedNumber === null && number === 0 ? '' : '書き終えた版は残ります。';
  const ways: Record<string, Way> = {
    WRITE: { href: paths.writePlan() },
    SHARE: actOn(
      ShareCareerPlanDocument, { id, number }, { done: '上司に見せました。', next: `${readers}のホームに表示されます。面談の日どりを相談してください。` },
      confirmed(`第${number}版を上司に見せますか`, `${readers}が、第${number}版のすべて（人生設計を含みます）を読めるようになります。書きかけとほかの版は見えません。人事課には、件数のほかは見えません。`), { confirmLabel: '見せる' },
    ),
    TAKE_BACK: actOn(
      TakeBackCareerPlanDocument, { id }, { done: '見せるのをやめました。', next: '上司は、このプランをもう読めません。' },
      confirmed('見せるのをやめますか', '上司は、このプランを読めなくなります。面談の記録は、面談した二人に残ります。また見せることもできます。'), { variant: 'quiet', confirmLabel: '見せるのをやめる' },
    ),
    RECORD: { press: onRecord },
    DISCARD: actOn(
      DiscardCareerPlanDraftDocument, { id }, { done: '書きかけを消しました。', next: number === 0 ? 'いつでも、また書き始められます。' : '書き終えた版は、そのまま残っています。' },
      confirmed('書きかけを消しますか', `書きかけの内容は元に戻せません。${keeps}`), { ends: true, variant: 'quiet', confirmLabel: '消す' },
    ),
  };
  // In the order in which the platform offers them; the first that can be done is the main thing.
  const inOrder = Object.fromEntries(offered.flatMap(({ action }) => (ways[action] ? [[action, isMain(action) ? { ...ways[action], variant: 'primary' as const } : ways[action]]] : [])));
  return (
    <div className="grid gap-4">
      {told ? <DoneNotice key={told.title} title={told.title}>{told.next}</DoneNotice> : null}
      <Acts offered={offered} ways={inOrder} onDone={tell} />
    </div>
  );
}
