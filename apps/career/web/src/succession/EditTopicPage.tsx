import { EmptyState, LinkButton, PageHeader } from '@takara/design-system';
import type { FormErrors } from '@takara/design-system/forms';
import { isRefusal, PageStates, ProblemNotice, useMutation, useNavigate, usePageTitle, useParams, useQuery } from '@takara/web-kit';
import { useEffect, useState } from 'react';
import { EditKnowledgeTopicDocument, KnowledgeTopicToEditDocument, SuccessionActFragmentDoc, type KnowledgeTopicToEditQuery } from '../gql/graphql.ts';
import { readFragment } from '../gql/index.ts';
import { paths } from '../paths.ts';
import { leading } from '../reading/leading.ts';
import type { Refusal } from '../side-assignments/acts/act.ts';
import { errorsOf } from '../side-assignments/acts/errors.ts';
import { unitName } from '../side-assignments/acts/host-unit.ts';
import { TopicFields } from './TopicFields.tsx';

type Topic = NonNullable<KnowledgeTopicToEditQuery['knowledgeTopic']>;

/** The words of a topic, written anew. */
export function EditTopicPage() {
  usePageTitle('知識を書き直す');
  const { id = '' } = useParams();
  const query = leading(useQuery(KnowledgeTopicToEditDocument, { variables: { id } }), 'knowledgeTopic');
  return <PageStates state={query}>{({ knowledgeTopic }) => <Edit key={id} topic={knowledgeTopic} />}</PageStates>;
}

function Edit({ topic }: { topic: Topic }) {
  const { id } = topic;
  const [version] = useState(topic.version);
  const [words, write] = useState({ title: topic.title ?? '', why: topic.why ?? '', artifacts: topic.artifacts ?? '' });
  const [errors, setErrors] = useState<FormErrors>({});
  const [saved, setSaved] = useState(false);
  const navigate = useNavigate();
  const { submit, submitting, problem } = useMutation(EditKnowledgeTopicDocument);
  useEffect(() => { if (saved) void navigate(paths.topic(id), { state: 'EDITED' }); }, [saved, id, navigate]);
  const save = async () => {
    const { data } = await submit((idempotencyKey) => ({ input: { idempotencyKey, id, version: version ?? 0, ...words } }));
    if (!data) return;
    if (isRefusal(data.outcome)) return setErrors(errorsOf(data.outcome as Refusal));
    setSaved(true);
  };
  const mayEdit = readFragment(SuccessionActFragmentDoc, topic.availableActions ?? []).some(({ action }) => action === 'EDIT');
  return (
    <>
      <PageHeader title="知識を書き直す" breadcrumbs={[{ label: 'ホーム', href: '/' }, { label: '知識の継承', href: paths.succession() }, { label: topic.title ?? '', href: paths.topic(id) }]} lead={unitName(topic.unit)} />
      {problem ? <div className="mb-6"><ProblemNotice problem={problem} /></div> : null}
      {mayEdit || saved ? (
        <TopicFields label="継承すべき知識" words={words} onChange={write} back={paths.topic(id)} saveLabel="保存する" saving={submitting} unsaved={!saved && (words.title !== topic.title || words.why !== topic.why || words.artifacts !== topic.artifacts)} errors={errors} onSubmit={() => void save()} />
      ) : <EmptyState title="いまは書き直せません。" action={<LinkButton href={paths.topic(id)}>知識のページへ戻る</LinkButton>}>書き直すのは、その所属の所属長とグループマネージャーです。</EmptyState>}
    </>
  );
}
