import { lazy } from 'react';
import { AcceptSupportDocument, CloseSupportDocument, DeclineSupportDocument, type SupportActFragment } from '../gql/graphql.ts';
import { actOn, confirmed, reasoned, type Told } from '../side-assignments/acts/act.ts';
import { Acts } from '../side-assignments/acts/Acts.tsx';

// Dialogs bring fields; most readers of a page never open one.
const NominateDialog = lazy(async () => ({ default: (await import('./NominateDialog.tsx')).NominateDialog }));

interface Props {
  readonly id: string;
  readonly kindLabel: string;
  readonly actions: readonly SupportActFragment[];
  readonly onDone: (told: Told) => void;
}

/** What the reader can do here, as buttons. To write about a talk is a form of its own on the page. */
export function SupportActs({ id, kindLabel, actions, onDone }: Props) {
  const isAgain = actions.some(({ action, label }) => action === 'NOMINATE' && label === '選び直す');
  return (
    <Acts
      offered={actions} onDone={onDone}
      ways={{
        ACCEPT: actOn(AcceptSupportDocument, { id }, { done: '引き受けました。', next: '本人と上司に、あなたの名前が出ます。着任の日から、相談に乗ってください。' }, undefined, { variant: 'primary' }),
        DECLINE: actOn(DeclineSupportDocument, { id }, { done: '断りました。', next: '上司が理由を読み、別の人を選びます。' }, reasoned('断る', '理由は、選んだ上司だけが読みます。本人には、あなたに頼んだことも伝わりません。', '断る理由'), { confirmLabel: '断る' }),
        NOMINATE: { opens: (opened) => <NominateDialog id={id} kindLabel={kindLabel} {...opened} />, variant: isAgain ? 'secondary' : 'primary' },
        CLOSE: actOn(CloseSupportDocument, { id }, { done: '終えました。', next: '面談の記録は、二人に残ります。' }, confirmed(`${kindLabel}を終えますか`, '期間の前に終えます。取り消せません。別の人に替えるときは「選び直す」を使ってください。'), { ends: true, variant: 'quiet', confirmLabel: '終える' }),
      }}
    />
  );
}
