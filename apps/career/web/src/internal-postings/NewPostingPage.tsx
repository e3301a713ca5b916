import { Button, ButtonGroup, EmptyState, LinkButton, PageHeader, Section, Timeline } from '@takara/design-system';
import { Form, Select, TextField, type FormErrors } from '@takara/design-system/forms';
import { isRefusal, LeaveGuard, PageStates, ProblemNotice, useMutation, useNavigate, usePageTitle, useQuery } from '@takara/web-kit';
import { useEffect, useState } from 'react';
import { readFragment } from '../gql/index.ts';
import { DraftInternalPostingDocument, HostUnitFragmentDoc, InternalPostingUnitsDocument, type InternalPostingUnitsQuery } from '../gql/graphql.ts';
import { paths } from '../paths.ts';
import { leading } from '../reading/leading.ts';
import { unitName } from '../side-assignments/acts/host-unit.ts';

/** The first step of a posting: whose it is and what it is called. From here on it is kept as a draft. */
export function NewPostingPage() {
  usePageTitle('庁内公募の募集を作る');
  const query = leading(useQuery(InternalPostingUnitsDocument), 'internalPostingUnits');
  return (
    <>
      <PageHeader title="庁内公募の募集を作る" breadcrumbs={[{ label: 'ホーム', href: '/' }, { label: '庁内公募の募集', href: paths.internalPostings() }]} lead="まず、どの所属の募集かと題名を決めます。続きは下書きとして保存され、いつでも書き足せます。" />
      <PageStates
        state={query}
        isEmpty={({ internalPostingUnits }) => internalPostingUnits.length === 0}
        empty={<EmptyState title="いま、募集を出せる所属がありません。" action={<LinkButton href={paths.internalPostings()}>募集の一覧へ</LinkButton>}>庁内公募は、所属長が自分の所属について出します。</EmptyState>}
      >
        {({ internalPostingUnits }) => (
          <div className="grid items-start gap-8 lg:grid-cols-[minmax(0,3fr)_minmax(18rem,2fr)]">
            <FirstStep units={internalPostingUnits} />
            <Section title="募集の流れ"><Flow /></Section>
          </div>
        )}
      </PageStates>
    </>
  );
}

function FirstStep({ units }: { units: NonNullable<InternalPostingUnitsQuery['internalPostingUnits']> }) {
  const navigate = useNavigate();
  const { submit, submitting, problem } = useMutation(DraftInternalPostingDocument);
  const [errors, setErrors] = useState<FormErrors>({});
  const options = units.map((unit) => ({ id: readFragment(HostUnitFragmentDoc, unit).id, label: unitName(unit) }));
  const [hostUnitId, setHostUnitId] = useState<string | null>(options.length === 1 ? options[0]!.id : null);
  const [title, setTitle] = useState('');
  const [draftId, setDraftId] = useState<string | null>(null);
  // After the leave guard has heard that nothing is unsaved any more.
  useEffect(() => { if (draftId) void navigate(paths.editInternalPosting(draftId), { replace: true }); }, [draftId, navigate]);
  const missing = (): FormErrors => ({ ...(hostUnitId ? {} : { hostUnitId: '募集する所属を選んでください。' }), ...(title.trim() ? {} : { title: '題名を書いてください。' }) });
  const begin = async () => {
    const { data } = await submit((idempotencyKey) => ({ input: { idempotencyKey, hostUnitId: hostUnitId!, content: { title } } }));
    if (!data) return;
    if (isRefusal(data.draftInternalPosting)) return setErrors({ [data.draftInternalPosting.field ?? '']: data.draftInternalPosting.message });
    setDraftId(data.draftInternalPosting.id);
  };
  return (
    <div className="rounded-12 border border-line bg-surface p-6">
      {problem ? <div className="mb-6"><ProblemNotice problem={problem} /></div> : null}
      <Form label="募集を作る" check={missing} errors={errors} onSubmit={() => void begin()}>
        <Select label="募集する所属" name="hostUnitId" required help="選んだ所属は、後から変えられません。" options={options} value={hostUnitId} onChange={setHostUnitId} />
        <TextField label="題名" name="title" required help="一覧に出ます。どんな仕事をする職員かが分かる言葉にしてください。例：行政手続のオンライン化を進める職員" value={title} onChange={setTitle} />
        <ButtonGroup>
          <Button type="submit" variant="primary" pending={submitting} pendingLabel="下書きを作っています">下書きを作って続ける</Button>
          <LinkButton variant="quiet" href={paths.internalPostings()}>やめる</LinkButton>
        </ButtonGroup>
      </Form>
      <LeaveGuard unsaved={!draftId && title !== ''} />
    </div>
  );
}

const Flow = () => (
  <div className="rounded-12 border border-line bg-surface p-5">
    <Timeline
      label="募集の流れ"
      steps={[
        { key: 'draft', title: '下書きを書く', state: 'current', who: 'あなた' },
        { key: 'approve', title: '承認する', state: 'upcoming', who: '人事課', note: '直すところがあれば、理由を添えて戻ってきます。' },
        { key: 'apply', title: '応募する', state: 'upcoming', who: '全職員のうち、条件に合う人', note: '応募した人の所属長には、決まるまで伝わりません。' },
        { key: 'select', title: '書類選考と面接', state: 'upcoming', who: 'あなた、人事課' },
        { key: 'match', title: '決める', state: 'upcoming', who: 'あなた、人事課', note: '年間計画の固定点になり、次の異動で発令されます。' },
      ]}
    />
  </div>
);
