import { lazy, Suspense } from 'react';
import { ConsentAsHeadDocument, ConsentToDeploymentDocument, RefuseAsHeadDocument, RefuseDeploymentDocument, type DeploymentActFragment } from '../gql/graphql.ts';
import { actOn, reasoned, type Told } from '../side-assignments/acts/act.ts';
import { Acts } from '../side-assignments/acts/Acts.tsx';

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

const AGREED = { done: '同意しました。', next: '本人と所属長の同意がそろうと、人事課が発令します。' };
const REFUSED = { done: '断りました。', next: '人事課が代わりの人を探します。' };
const REFUSE = { confirmLabel: '断る' };

/** What 所属長 and the person can do, as buttons; the day of return and the reflection as forms. */
export function MemberActs({ id, name, municipality, fromDay, actions, onDone }: Props) {
  const isOffered = (action: string) => actions.some((one) => one.action === action);
  return (
    <div className="grid gap-3">
      <Acts
        offered={actions} onDone={onDone}
        ways={{
          HEAD_CONSENT: actOn(ConsentAsHeadDocument, { id }, AGREED, undefined, { variant: 'primary' }),
          HEAD_REFUSE: actOn(RefuseAsHeadDocument, { id }, REFUSED, reasoned('所属長として断る', '理由は、人事課と本人が読みます。人事課が代わりの人を探します。', '断る理由'), REFUSE),
          PERSON_CONSENT: actOn(ConsentToDeploymentDocument, { id }, AGREED, undefined, { variant: 'primary' }),
          PERSON_REFUSE: actOn(RefuseDeploymentDocument, { id }, REFUSED, reasoned('断る', '理由を読むのは人事課だけです。所属長には、断ったことだけが伝わります。評価には使いません。', '断る理由'), REFUSE),
        }}
      />
      {isOffered('RETURN') ? <Suspense><ReturnForm id={id} name={name} fromDay={fromDay} onDone={onDone} /></Suspense> : null}
      {isOffered('REFLECT') ? <Suspense><ReflectionForm id={id} municipality={municipality} onDone={onDone} /></Suspense> : null}
    </div>
  );
}
