import { ActionButton, Card, DateText, Notice, StatusBadge, type Tone } from '@takara/design-system';
import { isRefusal, ProblemNotice, useLocation, useMutation } from '@takara/web-kit';
import { lazy, Suspense, useEffect, useRef, useState } from 'react';
import { ConfirmCareerInterviewDocument, ReturnCareerInterviewDocument, WithdrawCareerInterviewDocument, type CareerInterviewState, type InterviewFragment } from '../gql/graphql.ts';
import type { Refusal } from '../side-assignments/acts/act.ts';
import { DoneNotice } from '../side-assignments/acts/DoneNotice.tsx';
import { RefusalNotice } from '../side-assignments/acts/RefusalNotice.tsx';

const InterviewForm = lazy(async () => ({ default: (await import('./InterviewForm.tsx')).InterviewForm }));
const ReasonDialog = lazy(async () => ({ default: (await import('../side-assignments/acts/ReasonDialog.tsx')).ReasonDialog }));

const TONES: Record<CareerInterviewState, Tone> = { WAITING: 'warning', RETURNED: 'warning', CONFIRMED: 'success', WITHDRAWN: 'neutral' };
const ASK = { kind: 'REASON', title: '直すところを伝える', text: '書いた人だけが読みます。直されたら、もう一度確かめられます。', label: '直すところ' } as const;
const DONE: Record<string, { title: string; next: string }> = {
  CONFIRM: { title: '面談の記録を確かめました。', next: '記録が定まりました。二人でいつでも読み返せます。' },
  RETURN: { title: '直すところを伝えました。', next: '書いた人のホームに表示されます。直されたら、もう一度確かめてください。' },
  REWRITE: { title: '面談の記録を書き直しました。', next: '相手のホームに表示されます。' },
};

/** One talk: what was said, whether both agree that it was, and what the reader can do. A task leads straight here. */
export function InterviewCard({ interview }: { interview: InterviewFragment }) {
  const { id, state, stateLabel, number, heldOn, managerName, writtenByName, talked, nextSteps, returnReason, currentHolder, isStranded, availableActions } = interview;
  const confirm = useMutation(ConfirmCareerInterviewDocument);
  const giveBack = useMutation(ReturnCareerInterviewDocument);
  const withdraw = useMutation(WithdrawCareerInterviewDocument);
  const [asking, setAsking] = useState<'RETURN' | 'REWRITE' | null>(null);
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  const [done, setDone] = useState<string | null>(null);
  const frame = useFocusWhenNamed(`interview-${id}`);
  const problem = confirm.problem ?? giveBack.problem ?? withdraw.problem;

  const settle = (action: string, outcome: object | undefined) => {
    if (!outcome) return;
    if (isRefusal(outcome as never)) return setRefusal(outcome as Refusal);
    setRefusal(null);
    setAsking(null);
    setDone(action);
  };
  const does: Record<string, () => void> = {
    CONFIRM: () => void confirm.submit((idempotencyKey) => ({ input: { idempotencyKey, id } })).then(({ data }) => settle('CONFIRM', data?.outcome)),
    WITHDRAW: () => void withdraw.submit((idempotencyKey) => ({ input: { idempotencyKey, id } })).then(({ data }) => settle('WITHDRAW', data?.outcome)),
    RETURN: () => { setDone(null); setAsking('RETURN'); },
    REWRITE: () => { setDone(null); setAsking('REWRITE'); },
  };
  const back = async (reason: string) => settle('RETURN', (await giveBack.submit((idempotencyKey) => ({ input: { idempotencyKey, id, reason } }))).data?.outcome);

  return (
    <div id={`interview-${id}`} ref={frame} tabIndex={-1} className="scroll-mt-6">
      <Card title={<>{heldOn ? <DateText value={heldOn} /> : null}の面談</>} aside={state ? <StatusBadge tone={TONES[state]}>{stateLabel}</StatusBadge> : null}>
        <div className="grid gap-4">
          <p className="text-sm text-text-quiet">面談した上司：{managerName}　書いた人：{writtenByName}　第{number}版について</p>
          {done && DONE[done] ? <DoneNotice title={DONE[done].title}>{DONE[done].next}</DoneNotice> : null}
          {state === 'RETURNED' && returnReason ? <Notice tone="warning" title="直すところが伝えられました。"><p className="whitespace-pre-wrap wrap-anywhere">{returnReason}</p></Notice> : null}
          {isStranded ? <Notice title="確かめる上司が、いまはいません。">異動などで上司が替わりました。この記録は、書かれたまま残ります。要らないときは取り下げられます。</Notice> : null}
          {asking === 'REWRITE' ? (
            <Suspense><InterviewForm planId="" managers={null} rewriting={interview} onSent={() => settle('REWRITE', {})} onClose={() => setAsking(null)} /></Suspense>
          ) : (
            <>
              <p className="whitespace-pre-wrap leading-loose wrap-anywhere">{talked}</p>
              {nextSteps ? <div><p className="font-bold">これからすること</p><p className="whitespace-pre-wrap leading-loose wrap-anywhere">{nextSteps}</p></div> : null}
            </>
          )}
          {currentHolder ? <p className="text-sm">いまの担当：{currentHolder}</p> : null}
          {problem ? <ProblemNotice problem={problem} /> : null}
          {refusal && asking !== 'RETURN' ? <RefusalNotice refusal={refusal} /> : null}
          {availableActions && availableActions.length > 0 && asking !== 'REWRITE' ? (
            <div className="flex flex-wrap items-start gap-3">
              {availableActions.map((one) => <ActionButton key={one.action} offered={one} variant={one.action === 'CONFIRM' ? 'primary' : one.action === 'WITHDRAW' ? 'quiet' : 'secondary'} pending={one.action === 'CONFIRM' && confirm.submitting} onClick={does[one.action]}>{one.label}</ActionButton>)}
            </div>
          ) : null}
        </div>
      </Card>
      {asking === 'RETURN' ? <Suspense><ReasonDialog ask={ASK} confirmLabel="伝える" danger={false} pending={giveBack.submitting} refusal={refusal} why={null} onConfirm={(reason) => void back(reason)} onClose={() => setAsking(null)} /></Suspense> : null}
    </div>
  );
}

/** When the address names this part, the reader is brought to it once it is there. */
function useFocusWhenNamed(name: string) {
  const { hash } = useLocation();
  const ref = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (hash === `#${name}`) ref.current?.focus();
  }, [hash, name]);
  return ref;
}
