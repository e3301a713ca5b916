import { ActionButton, ConfirmDialog } from '@takara/design-system';
import { isRefusal, ProblemNotice, useMutation } from '@takara/web-kit';
import { lazy, Suspense, useState } from 'react';
import { AskToConfirmSkillDocument, ReturnSkillDocument, WithdrawSkillDocument } from '../gql/graphql.ts';
import type { Refusal } from '../side-assignments/acts/act.ts';
import { RefusalNotice } from '../side-assignments/acts/RefusalNotice.tsx';

// Forms bring fields; most readers of a page never open one. They stand on the page and not in a dialog: a calendar opens beneath one.
const ConfirmSkillForm = lazy(async () => ({ default: (await import('./ConfirmSkillForm.tsx')).ConfirmSkillForm }));
const ConsiderForm = lazy(async () => ({ default: (await import('./ConsiderForm.tsx')).ConsiderForm }));
const ReasonDialog = lazy(async () => ({ default: (await import('../side-assignments/acts/ReasonDialog.tsx')).ReasonDialog }));

/** What was done, and what happens next. */
export interface Told {
  readonly title: string;
  readonly next: string;
}
interface Props {
  readonly employeeId: string;
  readonly employeeName: string;
  readonly skillId: string;
  readonly skillName: string;
  readonly validUntil: string | null;
  readonly actions: readonly { action: string; label: string; enabled: boolean; reason: string | null }[];
  readonly onDone: (told: Told) => void;
}

const VARIANTS: Record<string, 'primary' | 'secondary' | 'quiet'> = { CONFIRM: 'primary', ASK: 'secondary', RETURN: 'secondary', CONSIDER: 'secondary', WITHDRAW: 'quiet' };

/** What the reader can do about one skill, as buttons; each names the skill for those who cannot see the card. */
export function SkillActs(props: Props) {
  const { employeeId, employeeName, skillId, skillName, actions, onDone } = props;
  const [asking, ask] = useState<string | null>(null);
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  const asks = useMutation(AskToConfirmSkillDocument);
  const withdraws = useMutation(WithdrawSkillDocument);
  const returns = useMutation(ReturnSkillDocument);
  const problem = asks.problem ?? withdraws.problem ?? returns.problem;
  const finish = (data: { outcome: object } | undefined | null, told: Told) => {
    if (!data) return;
    if (isRefusal(data.outcome)) return setRefusal(data.outcome as unknown as Refusal);
    setRefusal(null);
    ask(null);
    onDone(told);
  };
  const doAsk = async () => finish((await asks.submit((idempotencyKey) => ({ input: { idempotencyKey, skillId } }))).data, { title: `「${skillName}」の確認を頼みました。`, next: '上司のホームに届きます。答えは、この画面に出ます。' });
  const doWithdraw = async () => finish((await withdraws.submit((idempotencyKey) => ({ input: { idempotencyKey, skillId } }))).data, { title: `「${skillName}」を取り下げました。`, next: '上司や人事課には、もう出ません。あなたには経過とともに残ります。' });
  const doReturn = async (reason: string) => finish((await returns.submit((idempotencyKey) => ({ input: { idempotencyKey, employeeId, skillId, reason } }))).data, { title: 'いまは確かめられないと答えました。', next: `${employeeName}さんが理由を読みます。準備ができたら、もう一度頼めます。` });
  const why = <>{problem ? <ProblemNotice problem={problem} /> : null}{refusal && refusal.field !== 'reason' ? <RefusalNotice refusal={refusal} /> : null}</>;
  const close = () => ask(null);
  const form = { ...props, onClose: close, onDone: (told: Told) => { close(); onDone(told); } };
  return (
    <div className="grid gap-3">
      <div className="flex flex-wrap gap-3">
        {actions.map((offered) => (
          <ActionButton key={offered.action} offered={offered} size="small" variant={VARIANTS[offered.action] ?? 'secondary'} pending={offered.action === 'ASK' && asks.submitting} onClick={() => (offered.action === 'ASK' ? void doAsk() : ask(offered.action))}>
            {offered.label}<span className="sr-only">（{skillName}）</span>
          </ActionButton>
        ))}
      </div>
      {asking ? null : why}
      {asking === 'CONFIRM' ? <Suspense><ConfirmSkillForm {...form} /></Suspense> : null}
      {asking === 'CONSIDER' ? <Suspense><ConsiderForm {...form} /></Suspense> : null}
      {asking === 'RETURN' ? <Suspense><ReasonDialog ask={{ kind: 'REASON', title: 'いまは確かめられないと答える', text: `${employeeName}さんが読みます。何があれば確かめられるかを書いてください。`, label: '理由' }} confirmLabel="答える" danger={false} pending={returns.submitting} refusal={refusal} why={why} onConfirm={(reason) => void doReturn(reason)} onClose={close} /></Suspense> : null}
      <ConfirmDialog open={asking === 'WITHDRAW'} title={`「${skillName}」を取り下げますか`} confirmLabel="取り下げる" danger pending={withdraws.submitting} onConfirm={() => void doWithdraw()} onClose={close}>
        <p>上司・主管課・人事課の画面から消え、人を探すときにも出なくなります。記録はあなたに残り、もう一度載せることもできます。</p>
        {asking === 'WITHDRAW' ? <div className="mt-4">{why}</div> : null}
      </ConfirmDialog>
    </div>
  );
}
