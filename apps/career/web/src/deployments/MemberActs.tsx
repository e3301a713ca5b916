import { ActionButton } from '@takara/design-system';
import { isRefusal, ProblemNotice, useMutation } from '@takara/web-kit';
import { lazy, Suspense, useState } from 'react';
import { ConsentAsHeadDocument, ConsentToDeploymentDocument, RefuseAsHeadDocument, RefuseDeploymentDocument, type DeploymentActFragment } from '../gql/graphql.ts';
import type { Refusal } from '../side-assignments/acts/act.ts';
import { RefusalNotice } from '../side-assignments/acts/RefusalNotice.tsx';
import type { Told } from './RequestActs.tsx';

const ReasonDialog = lazy(async () => ({ default: (await import('../side-assignments/acts/ReasonDialog.tsx')).ReasonDialog }));
const ReturnForm = lazy(async () => ({ default: (await import('./AfterForms.tsx')).ReturnForm }));
const ReflectionForm = lazy(async () => ({ default: (await import('./AfterForms.tsx')).ReflectionForm }));

interface Props {
  readonly id: string;
  readonly name: string;
  readonly municipality: string;
  readonly fromDay: string | null;
  readonly actions: readonly DeploymentActFragment[];
  readonly onDone: (told: Told) => void;
}

const ASK = {
  HEAD_REFUSE: { kind: 'REASON', title: '所属長として断る', text: '理由は、人事課と本人が読みます。人事課が代わりの人を探します。', label: '断る理由' },
  PERSON_REFUSE: { kind: 'REASON', title: '断る', text: '理由を読むのは人事課だけです。所属長には、断ったことだけが伝わります。評価には使いません。', label: '断る理由' },
} as const;

/** What 所属長 and the person can do, as buttons; the day of return and the reflection as forms. */
export function MemberActs({ id, name, municipality, fromDay, actions, onDone }: Props) {
  const [asking, ask] = useState<keyof typeof ASK | null>(null);
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  const [asHead, asPerson, headRefuses, personRefuses] = [useMutation(ConsentAsHeadDocument), useMutation(ConsentToDeploymentDocument), useMutation(RefuseAsHeadDocument), useMutation(RefuseDeploymentDocument)];
  const problem = asHead.problem ?? asPerson.problem ?? headRefuses.problem ?? personRefuses.problem;
  const [headConsent, headRefuse, personConsent, personRefuse, back, reflect] = ['HEAD_CONSENT', 'HEAD_REFUSE', 'PERSON_CONSENT', 'PERSON_REFUSE', 'RETURN', 'REFLECT'].map((action) => actions.find((one) => one.action === action));

  const finish = (data: { outcome: object } | undefined | null, told: Told) => {
    if (!data) return;
    if (isRefusal(data.outcome)) return setRefusal(data.outcome as unknown as Refusal);
    setRefusal(null);
    ask(null);
    onDone(told);
  };
  const next = '本人と所属長の同意がそろうと、人事課が発令します。';
  const consent = async (mutation: typeof asHead | typeof asPerson) => finish((await (mutation as typeof asHead).submit((idempotencyKey) => ({ input: { idempotencyKey, id } }))).data, { title: '同意しました。', next });
  const refuse = async (mutation: typeof headRefuses | typeof personRefuses, reason: string) => finish((await (mutation as typeof headRefuses).submit((idempotencyKey) => ({ input: { idempotencyKey, id, reason } }))).data, { title: '断りました。', next: '人事課が代わりの人を探します。' });
  const why = <>{problem ? <ProblemNotice problem={problem} /> : null}{refusal && refusal.field !== 'reason' ? <RefusalNotice refusal={refusal} /> : null}</>;

  return (
    <div className="grid gap-3">
      <div className="flex flex-wrap items-start gap-3">
        {headConsent ? <ActionButton offered={headConsent} variant="primary" pending={asHead.submitting} onClick={() => void consent(asHead)}>{headConsent.label}</ActionButton> : null}
        {headRefuse ? <ActionButton offered={headRefuse} onClick={() => ask('HEAD_REFUSE')}>{headRefuse.label}</ActionButton> : null}
        {personConsent ? <ActionButton offered={personConsent} variant="primary" pending={asPerson.submitting} onClick={() => void consent(asPerson)}>{personConsent.label}</ActionButton> : null}
        {personRefuse ? <ActionButton offered={personRefuse} onClick={() => ask('PERSON_REFUSE')}>{personRefuse.label}</ActionButton> : null}
      </div>
      {asking ? null : why}
      {asking ? <Suspense><ReasonDialog ask={ASK[asking]} confirmLabel="断る" danger={false} pending={headRefuses.submitting || personRefuses.submitting} refusal={refusal} why={why} onConfirm={(reason) => void refuse(asking === 'HEAD_REFUSE' ? headRefuses : personRefuses, reason)} onClose={() => ask(null)} /></Suspense> : null}
      {back ? <Suspense><ReturnForm id={id} name={name} fromDay={fromDay} onDone={onDone} /></Suspense> : null}
      {reflect ? <Suspense><ReflectionForm id={id} municipality={municipality} onDone={onDone} /></Suspense> : null}
    </div>
  );
}
