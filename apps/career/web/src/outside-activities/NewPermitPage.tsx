import { Button, ButtonGroup, LinkButton, PageHeader, Section, Timeline } from '@takara/design-system';
import { Form, TextField, type FormErrors } from '@takara/design-system/forms';
import { isRefusal, LeaveGuard, PageStates, ProblemNotice, useMutation, useNavigate, usePageTitle, useQuery, useSearchParams } from '@takara/web-kit';
import { useEffect, useState } from 'react';
import { DraftOutsideActivityDocument, OutsideActivityRulesOnlyDocument } from '../gql/graphql.ts';
import { paths } from '../paths.ts';
import { leading } from '../reading/leading.ts';
import type { Refusal } from '../side-assignments/acts/act.ts';
import { errorsOf } from '../side-assignments/acts/errors.ts';
import { RulesCard } from './RulesCard.tsx';

/** The first step: for whom one would work, or which permit it goes on with (`?renews=`). From here on it is kept as a draft. */
export function NewPermitPage() {
  usePageTitle('許可の申請を書く');
  const query = leading(useQuery(OutsideActivityRulesOnlyDocument), 'outsideActivityRules');
  return (
    <PageStates state={query}>
      {({ outsideActivityRules }) => (
        <>
          <PageHeader title="許可の申請を書く" breadcrumbs={[{ label: 'ホーム', href: '/' }, { label: '地域貢献活動などの許可', href: paths.outsideActivities() }]} lead="まず、活動先を書きます。続きは下書きとして保存され、いつでも書き足せます。" />
          <div className="grid items-start gap-8 lg:grid-cols-[minmax(0,3fr)_minmax(18rem,2fr)]">
            <div className="grid gap-8"><FirstStep /><Section title="申請の流れ"><Flow /></Section></div>
            <div><RulesCard rules={outsideActivityRules} /></div>
          </div>
        </>
      )}
    </PageStates>
  );
}

function FirstStep() {
  const navigate = useNavigate();
  const [parameters] = useSearchParams();
  const renewsId = parameters.get('renews');
  const { submit, submitting, problem } = useMutation(DraftOutsideActivityDocument);
  const [errors, setErrors] = useState<FormErrors>({});
  const [hostName, setHostName] = useState('');
  const [draftId, setDraftId] = useState<string | null>(null);
  // After the leave guard has heard that nothing is unsaved any more.
  useEffect(() => { if (draftId) void navigate(paths.editOutsideActivity(draftId), { replace: true }); }, [draftId, navigate]);
  const begin = async () => {
    const { data } = await submit((idempotencyKey) => ({ input: { idempotencyKey, renewsId, content: { hostName } } }));
    if (!data) return;
    if (isRefusal(data.outcome)) return setErrors(errorsOf(data.outcome as Refusal));
    setDraftId((data.outcome as { id: string }).id);
  };
  return (
    <div className="rounded-12 border border-line bg-surface p-6">
      {problem ? <div className="mb-6"><ProblemNotice problem={problem} /></div> : null}
      <Form label="申請を書き始める" check={(): FormErrors => (renewsId || hostName.trim() ? {} : { hostName: '活動先の名前を書いてください。' })} errors={errors} onSubmit={() => void begin()}>
        {renewsId ? <p>いまの許可から、活動先・内容・時間を写して書き始めます。期間と利害の関係は、改めて書いてください。</p> : <TextField label="活動先の名前" name="hostName" required help="団体や会社の名前。自ら営む事業のときは、屋号か「自ら営む農業」のように書いてください。" value={hostName} onChange={setHostName} />}
        <ButtonGroup>
          <Button type="submit" variant="primary" pending={submitting} pendingLabel="下書きを作っています">下書きを作って続ける</Button>
          <LinkButton variant="quiet" href={paths.outsideActivities()}>やめる</LinkButton>
        </ButtonGroup>
      </Form>
      <LeaveGuard unsaved={!draftId && hostName !== ''} />
    </div>
  );
}

const Flow = () => (
  <div className="rounded-12 border border-line bg-surface p-5">
    <Timeline
      label="申請の流れ"
      steps={[
        { key: 'draft', title: '申請を書いて提出する', state: 'current', who: 'あなた' },
        { key: 'opinion', title: '意見を述べる', state: 'upcoming', who: '所属長', note: '職務への支障と、所属と活動先との利害の関係を確かめます。' },
        { key: 'decide', title: '許可か不許可かを決める', state: 'upcoming', who: '人事課', note: '不許可のときは、満たさない基準と理由が届きます。' },
        { key: 'log', title: '毎月、従事した時間を記す', state: 'upcoming', who: 'あなた', note: '異動したときは、新しい所属で申請し直します。' },
      ]}
    />
  </div>
);
