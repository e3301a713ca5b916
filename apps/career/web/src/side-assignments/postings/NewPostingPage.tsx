import { Button, ButtonGroup, EmptyState, LinkButton, PageHeader, Section, Timeline } from '@takara/design-system';
import { Form, Select, TextField, type FormErrors } from '@takara/design-system/forms';
import { isRefusal, LeaveGuard, PageStates, ProblemNotice, useMutation, useNavigate, usePageTitle, useQuery } from '@takara/web-kit';
import { useEffect, useState } from 'react';
import { readFragment } from '../../gql/index.ts';
import { DraftSideAssignmentPostingDocument, HostUnitFragmentDoc, SideAssignmentHostUnitsDocument, type SideAssignmentHostUnitsQuery } from '../../gql/graphql.ts';
import { paths } from '../../paths.ts';
import { leading } from '../../reading/leading.ts';
import { unitName } from '../acts/host-unit.ts';

/** The first step of a posting: whose it is and what it is called. From here on it is kept as a draft. */
export function NewPostingPage() {
  usePageTitle('募集を作る');
  const query = leading(useQuery(SideAssignmentHostUnitsDocument), 'sideAssignmentHostUnits');
  return (
    <>
      <PageHeader
        title="募集を作る"
        breadcrumbs={[{ label: 'ホーム', href: '/' }, { label: '庁内副業の募集', href: paths.postings() }]}
        lead="まず、どの所属の募集かと題名を決めます。続きは下書きとして保存され、いつでも書き足せます。"
      />
      <PageStates
        state={query}
        isEmpty={({ sideAssignmentHostUnits }) => sideAssignmentHostUnits.length === 0}
        empty={<EmptyState title="いま、募集を出せる所属がありません。" action={<LinkButton href={paths.postings()}>募集の一覧へ</LinkButton>}>募集は、所属長またはグループマネージャーが自分の所属について出します。</EmptyState>}
      >
        {({ sideAssignmentHostUnits }) => (
          <div className="grid items-start gap-8 lg:grid-cols-[minmax(0,3fr)_minmax(18rem,2fr)]">
            <FirstStep units={sideAssignmentHostUnits} />
            <Section title="募集の流れ"><WhatFollows /></Section>
          </div>
        )}
      </PageStates>
    </>
  );
}

function FirstStep({ units }: { units: NonNullable<SideAssignmentHostUnitsQuery['sideAssignmentHostUnits']> }) {
  const navigate = useNavigate();
  const { submit, submitting, problem } = useMutation(DraftSideAssignmentPostingDocument);
  const [errors, setErrors] = useState<FormErrors>({});
  const options = units.map((unit) => ({ id: readFragment(HostUnitFragmentDoc, unit).id, label: unitName(unit) }));
  const [hostUnitId, setHostUnitId] = useState<string | null>(options.length === 1 ? options[0]!.id : null);
  const [title, setTitle] = useState('');
  const [draftId, setDraftId] = useState<string | null>(null);
  // After the leave guard has heard that nothing is unsaved any more.
  useEffect(() => { if (draftId) void navigate(paths.editPosting(draftId), { replace: true }); }, [draftId, navigate]);

  const missing = (): FormErrors => ({ ...(hostUnitId ? {} : { hostUnitId: '受け入れる所属を選んでください。' }), ...(title.trim() ? {} : { title: '題名を書いてください。' }) });
  const begin = async () => {
    const { data } = await submit((idempotencyKey) => ({ input: { idempotencyKey, hostUnitId: hostUnitId!, content: { title } } }));
    if (!data) return;
    if (isRefusal(data.draftPosting)) return setErrors({ [data.draftPosting.field ?? '']: data.draftPosting.message });
    setDraftId(data.draftPosting.id);
  };
  return (
    <div className="rounded-12 border border-line bg-surface p-6">
      {problem ? <div className="mb-6"><ProblemNotice problem={problem} /></div> : null}
      <Form label="募集を作る" check={missing} errors={errors} onSubmit={() => void begin()}>
        <Select label="受け入れる所属" name="hostUnitId" required help="選んだ所属は、後から変えられません。" options={options} value={hostUnitId} onChange={setHostUnitId} />
        <TextField label="題名" name="title" required help="一覧に出ます。何をする仕事かが分かる言葉にしてください。例：窓口手続のオンライン化を手伝ってください" value={title} onChange={setTitle} />
        <ButtonGroup>
          <Button type="submit" variant="primary" pending={submitting} pendingLabel="下書きを作っています">下書きを作って続ける</Button>
          <LinkButton variant="quiet" href={paths.postings()}>やめる</LinkButton>
        </ButtonGroup>
      </Form>
      <LeaveGuard unsaved={!draftId && title !== ''} />
    </div>
  );
}

const WhatFollows = () => (
  <div className="rounded-12 border border-line bg-surface p-5">
    <Timeline
      label="募集の流れ"
      steps={[
        { key: 'draft', title: '下書きを書く', state: 'current', who: 'あなたの所属' },
        { key: 'approve', title: '承認する', state: 'upcoming', who: '人事課', note: '直すところがあれば、理由を添えて戻ってきます。' },
        { key: 'apply', title: '応募し、所属長が同意する', state: 'upcoming', who: '応募する職員とその所属長' },
        { key: 'select', title: '締め切って選ぶ', state: 'upcoming', who: 'あなたの所属' },
        { key: 'order', title: '発令する', state: 'upcoming', who: '人事課' },
      ]}
    />
  </div>
);
