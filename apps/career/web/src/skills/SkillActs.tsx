import { lazy } from 'react';
import { AskToConfirmSkillDocument, ReturnSkillDocument, WithdrawSkillDocument } from '../gql/graphql.ts';
import { actOn, confirmed, reasoned, type Told } from '../side-assignments/acts/act.ts';
import type { Offered } from '../side-assignments/acts/ActButton.tsx';
import { Acts } from '../side-assignments/acts/Acts.tsx';

// Forms bring fields; most readers of a page never open one. They stand on the page and not in a dialog: a calendar opens beneath one.
const ConfirmSkillForm = lazy(async () => ({ default: (await import('./ConfirmSkillForm.tsx')).ConfirmSkillForm }));
const ConsiderForm = lazy(async () => ({ default: (await import('./ConsiderForm.tsx')).ConsiderForm }));

interface Props {
  readonly employeeId: string;
  readonly employeeName: string;
  readonly skillId: string;
  readonly skillName: string;
  readonly validUntil: string | null;
  readonly actions: readonly Offered[];
  readonly onDone: (told: Told) => void;
}

/** What the reader can do about one skill, as buttons; each names the skill for those who cannot see the card. */
export function SkillActs({ actions, onDone, ...skill }: Props) {
  const { employeeId, employeeName, skillId, skillName } = skill;
  return (
    <Acts
      offered={actions} size="small" about={skillName} onDone={onDone}
      ways={{
        CONFIRM: { opens: (opened) => <ConfirmSkillForm {...skill} {...opened} />, variant: 'primary' },
        RETURN: actOn(ReturnSkillDocument, { employeeId, skillId }, { done: 'いまは確かめられないと答えました。', next: `${employeeName}さんが理由を読みます。準備ができたら、もう一度頼めます。` }, reasoned('いまは確かめられないと答える', `${employeeName}さんが読みます。何があれば確かめられるかを書いてください。`), { confirmLabel: '答える' }),
        CONSIDER: { opens: (opened) => <ConsiderForm {...skill} {...opened} /> },
        WITHDRAW: actOn(WithdrawSkillDocument, { skillId }, { done: `「${skillName}」を取り下げました。`, next: '上司や人事課には、もう出ません。あなたには経過とともに残ります。' }, confirmed(`「${skillName}」を取り下げますか`, '上司・主管課・人事課の画面から消え、人を探すときにも出なくなります。記録はあなたに残り、もう一度載せることもできます。'), { ends: true, variant: 'quiet', confirmLabel: '取り下げる' }),
        ASK: actOn(AskToConfirmSkillDocument, { skillId }, { done: `「${skillName}」の確認を頼みました。`, next: '上司のホームに届きます。答えは、この画面に出ます。' }),
      }}
    />
  );
}
