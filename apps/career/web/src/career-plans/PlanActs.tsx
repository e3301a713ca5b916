import { ActionButton, ConfirmDialog } from '@takara/design-system';
import { isRefusal, ProblemNotice, useMutation } from '@takara/web-kit';
import { useState } from 'react';
import { DiscardCareerPlanDraftDocument, ShareCareerPlanDocument, TakeBackCareerPlanDocument, type PlanShownFragment } from '../gql/graphql.ts';
import { paths } from '../paths.ts';
import type { Refusal } from '../side-assignments/acts/act.ts';
import { DoneNotice } from '../side-assignments/acts/DoneNotice.tsx';
import { RefusalNotice } from '../side-assignments/acts/RefusalNotice.tsx';
import { namesOf } from './names.ts';

type Asked = 'SHARE' | 'TAKE_BACK' | 'DISCARD';

interface Props {
  plan: PlanShownFragment;
  onRecord: () => void;
}

/** What the reader can do with a plan, as the platform offers it. Who will read what is said before it is shared. */
export function PlanActs({ plan: { id, versions, managers, sharedNumber, availableActions }, onRecord }: Props) {
  const share = useMutation(ShareCareerPlanDocument);
  const takeBack = useMutation(TakeBackCareerPlanDocument);
  const discard = useMutation(DiscardCareerPlanDraftDocument);
  const [asking, setAsking] = useState<Asked | null>(null);
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  const [done, setDone] = useState<Asked | null>(null);
  const number = versions?.[0]?.number ?? 0;
  const readers = namesOf(managers);
  const pending = share.submitting || takeBack.submitting || discard.submitting;
  const problem = share.problem ?? takeBack.problem ?? discard.problem;

  const perform = async (act: Asked) => {
    setRefusal(null);
    const { data } = act === 'SHARE' ? await share.submit((idempotencyKey) => ({ input: { idempotencyKey, id, number } })) : await (act === 'TAKE_BACK' ? takeBack : discard).submit((idempotencyKey) => ({ input: { idempotencyKey, id } }));
    if (!data) return;
    setAsking(null);
    if (isRefusal(data.outcome)) setRefusal(data.outcome as Refusal);
    else setDone(act);
  };
  const words = WORDS({ number, readers, sharedNumber });
  const does: Record<string, { href?: string; onClick?: () => void }> = { WRITE: { href: paths.writePlan() }, RECORD: { onClick: onRecord } };
  const offered = availableActions ?? [];
  const main = offered.find(({ enabled, action }) => enabled && action !== 'DISCARD' && action !== 'TAKE_BACK')?.action;
  return (
    <div className="grid gap-4">
      {done ? <DoneNotice key={done} title={words[done].done}>{words[done].next}</DoneNotice> : null}
      {problem ? <ProblemNotice problem={problem} /> : null}
      {refusal ? <RefusalNotice refusal={refusal} /> : null}
      {offered.length > 0 ? (
        <div className="flex flex-wrap items-start gap-3">
          {offered.map((one) => (
            <ActionButton key={one.action} offered={one} variant={one.action === main ? 'primary' : one.action === 'TAKE_BACK' || one.action === 'DISCARD' ? 'quiet' : 'secondary'} {...(does[one.action] ?? { onClick: () => { setDone(null); setAsking(one.action as Asked); } })}>{one.label}</ActionButton>
          ))}
        </div>
      ) : null}
      {asking ? (
        <ConfirmDialog open title={words[asking].title} confirmLabel={words[asking].confirm} danger={asking === 'DISCARD'} pending={pending} onConfirm={() => void perform(asking)} onClose={() => setAsking(null)}>
          {words[asking].text}
        </ConfirmDialog>
      ) : null}
    </div>
  );
}

const WORDS = ({ number, readers, sharedNumber }: { number: number; readers: string; sharedNumber: number | null }) => ({
  SHARE: {
    title: `第${number}版を上司に見せますか`, confirm: '見せる', text: <p>{readers}が、第{number}版のすべて（人生設計を含みます）を読めるようになります。書きかけとほかの版は見えません。人事課には、件数のほかは見えません。</p>,
    done: '上司に見せました。', next: `${readers}のホームに表示されます。面談の日どりを相談してください。`,
  },
  TAKE_BACK: {
    title: '見せるのをやめますか', confirm: '見せるのをやめる', text: <p>上司は、このプランを読めなくなります。面談の記録は、面談した二人に残ります。また見せることもできます。</p>,
    done: '見せるのをやめました。', next: '上司は、このプランをもう読めません。',
  },
  DISCARD: {
    title: '書きかけを消しますか', confirm: '消す', text: <p>書きかけの内容は元に戻せません。{sharedNumber === null && number === 0 ? '' : '書き終えた版は残ります。'}</p>,
    done: '書きかけを消しました。', next: number === 0 ? 'いつでも、また書き始められます。' : '書き終えた版は、そのまま残っています。',
  },
});
