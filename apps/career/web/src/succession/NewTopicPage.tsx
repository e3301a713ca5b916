import { EmptyState, PageHeader } from '@takara/design-system';
import { Select, type FormErrors } from '@takara/design-system/forms';
import { isRefusal, PageStates, ProblemNotice, useMutation, useNavigate, usePageTitle, useQuery } from '@takara/web-kit';
import { useEffect, useState } from 'react';
import { HostUnitFragmentDoc, KnowledgeUnitsDocument, RegisterKnowledgeTopicDocument, SaveKnowledgeTopicDraftDocument, type KnowledgeUnitsQuery } from '../gql/graphql.ts';
import { readFragment } from '../gql/index.ts';
import { paths } from '../paths.ts';
import type { Refusal } from '../side-assignments/acts/act.ts';
import { errorsOf } from '../side-assignments/acts/errors.ts';
import { unitName } from '../side-assignments/acts/host-unit.ts';
import { useKept } from '../side-assignments/acts/use-kept.ts';
import { missingWords, TopicFields, type Words } from './TopicFields.tsx';

interface Content extends Words {
  readonly unitId: string | null;
}

/** 所属長 and GM register what only a few of their unit can do. */
export function NewTopicPage() {
  usePageTitle('知識を登録する');
  const query = useQuery(KnowledgeUnitsDocument);
  return (
    <>
      <PageHeader title="知識を登録する" breadcrumbs={[{ label: 'ホーム', href: '/' }, { label: '知識の継承', href: paths.succession() }]} lead="書いたことは下書きとして保存され、登録するまであなただけに見えます。登録した後で、誰ができるか（担い手）を加えます。" />
      <PageStates state={query}>
        {({ knowledgeUnits, knowledgeTopicDraft }) => (knowledgeUnits && knowledgeUnits.length > 0 ? <NewTopic units={knowledgeUnits} kept={knowledgeTopicDraft} /> : <EmptyState title="登録できる所属がありません。">知識は、所属長とグループマネージャーが登録します。登録してほしいことがあれば、上司に伝えてください。</EmptyState>)}
      </PageStates>
    </>
  );
}

interface Props {
  readonly units: NonNullable<KnowledgeUnitsQuery['knowledgeUnits']>;
  readonly kept: KnowledgeUnitsQuery['knowledgeTopicDraft'];
}

/** Kept on the server as it is written. */
function NewTopic({ units, kept }: Props) {
  const options = units.map((unit) => ({ id: readFragment(HostUnitFragmentDoc, unit).id, label: unitName(unit) }));
  const [content, write] = useState<Content>(() => ({
    // Of the units that one may still choose.
    unitId: options.find(({ id }) => id === kept?.unitId)?.id ?? (options.length === 1 ? options[0]!.id : null),
    title: kept?.title ?? '', why: kept?.why ?? '', artifacts: kept?.artifacts ?? '',
  }));
  const [errors, setErrors] = useState<FormErrors>({});
  const [registered, setRegistered] = useState<string | null>(null);
  const navigate = useNavigate();
  const { submit, submitting, problem } = useMutation(RegisterKnowledgeTopicDocument);
  const draft = useKept(SaveKnowledgeTopicDraftDocument, content, { inputOf: (now) => now, savedAt: kept?.savedAt ?? null, active: registered === null && !submitting });
  useEffect(() => { if (registered) void navigate(paths.topic(registered), { state: 'REGISTERED' }); }, [registered, navigate]);
  const register = async () => {
    const { data } = await submit((idempotencyKey) => ({ input: { idempotencyKey, ...content, unitId: content.unitId! } }));
    if (!data) return;
    if (isRefusal(data.outcome)) return setErrors(errorsOf(data.outcome as Refusal));
    setRegistered((data.outcome as { id: string }).id);
  };
  return (
    <>
      {problem ? <div className="mb-6"><ProblemNotice problem={problem} /></div> : null}
      <TopicFields label="継承すべき知識" words={content} onChange={(words) => write({ ...content, ...words })} back={paths.succession()} saveLabel="登録する" saving={submitting} unsaved={!registered && draft.unsaved} kept={draft.words} errors={errors} check={() => ({ ...(content.unitId ? {} : { unitId: '所属を選んでください。' }), ...missingWords(content) })} onSubmit={() => void register()}>
        <Select label="所属" name="unitId" required options={options} value={content.unitId} onChange={(unitId) => write({ ...content, unitId })} />
      </TopicFields>
    </>
  );
}
