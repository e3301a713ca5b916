import { EmptyState, PageHeader } from '@takara/design-system';
import { Select, type FormErrors } from '@takara/design-system/forms';
import { isRefusal, PageStates, ProblemNotice, useMutation, useNavigate, usePageTitle, useQuery } from '@takara/web-kit';
import { useEffect, useState } from 'react';
import { HostUnitFragmentDoc, KnowledgeUnitsDocument, RegisterKnowledgeTopicDocument, type KnowledgeUnitsQuery } from '../gql/graphql.ts';
import { readFragment } from '../gql/index.ts';
import { paths } from '../paths.ts';
import type { Refusal } from '../side-assignments/acts/act.ts';
import { errorsOf } from '../side-assignments/acts/errors.ts';
import { unitName } from '../side-assignments/acts/host-unit.ts';
import { missingWords, TopicFields, type Words } from './TopicFields.tsx';

const EMPTY: Words = { title: '', why: '', artifacts: '' };

/** 所属長 and GM register what only a few of their unit can do. */
export function NewTopicPage() {
  usePageTitle('知識を登録する');
  const query = useQuery(KnowledgeUnitsDocument);
  return (
    <>
      <PageHeader title="知識を登録する" breadcrumbs={[{ label: 'ホーム', href: '/' }, { label: '知識の継承', href: paths.succession() }]} lead="登録した後で、誰ができるか（担い手）を加えます。" />
      <PageStates state={query}>
        {({ knowledgeUnits }) => (knowledgeUnits && knowledgeUnits.length > 0 ? <NewTopic units={knowledgeUnits} /> : <EmptyState title="登録できる所属がありません。">知識は、所属長とグループマネージャーが登録します。登録してほしいことがあれば、上司に伝えてください。</EmptyState>)}
      </PageStates>
    </>
  );
}

function NewTopic({ units }: { units: NonNullable<KnowledgeUnitsQuery['knowledgeUnits']> }) {
  const options = units.map((unit) => ({ id: readFragment(HostUnitFragmentDoc, unit).id, label: unitName(unit) }));
  const [unitId, setUnit] = useState<string | null>(options.length === 1 ? options[0]!.id : null);
  const [words, write] = useState(EMPTY);
  const [errors, setErrors] = useState<FormErrors>({});
  const [saved, setSaved] = useState<string | null>(null);
  const navigate = useNavigate();
  const { submit, submitting, problem } = useMutation(RegisterKnowledgeTopicDocument);
  useEffect(() => { if (saved) void navigate(paths.topic(saved), { state: 'REGISTERED' }); }, [saved, navigate]);
  const save = async () => {
    const { data } = await submit((idempotencyKey) => ({ input: { idempotencyKey, unitId: unitId!, ...words } }));
    if (!data) return;
    if (isRefusal(data.outcome)) return setErrors(errorsOf(data.outcome as Refusal));
    setSaved((data.outcome as { id: string }).id);
  };
  return (
    <>
      {problem ? <div className="mb-6"><ProblemNotice problem={problem} /></div> : null}
      <TopicFields label="継承すべき知識" words={words} onChange={write} back={paths.succession()} saveLabel="登録する" saving={submitting} unsaved={!saved && (words.title !== '' || words.why !== '' || words.artifacts !== '')} errors={errors} check={() => ({ ...(unitId ? {} : { unitId: '所属を選んでください。' }), ...missingWords(words) })} onSubmit={() => void save()}>
        <Select label="所属" name="unitId" required options={options} value={unitId} onChange={setUnit} />
      </TopicFields>
    </>
  );
}
