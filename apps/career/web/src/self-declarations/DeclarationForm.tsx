import { Button, ButtonGroup, ConfirmDialog } from '@takara/design-system';
import { Form, type FormErrors } from '@takara/design-system/forms';
import { isRefusal, LeaveGuard, ProblemNotice, useAutosave, useMutation } from '@takara/web-kit';
import { useState } from 'react';
import { SaveSelfDeclarationDocument, SubmitSelfDeclarationDocument, type DeclarationDraftFragment, type DeclarationFormFragment } from '../gql/graphql.ts';
import type { Refusal } from '../side-assignments/acts/act.ts';
import { errorsOf } from '../side-assignments/acts/errors.ts';
import { Channel, ChannelSummary } from './Channel.tsx';
import { contentOf, missingOf, writtenIn, type DeclarationContent } from './declaration-form.ts';
import { ToManagerFields } from './ToManagerFields.tsx';
import { ToPersonnelFields } from './ToPersonnelFields.tsx';

interface Props {
  form: DeclarationFormFragment;
  draft: DeclarationDraftFragment | null;
  /** ISO instant of the last saving. */
  savedAt: string | null;
  /** After the deadline: what is handed in cannot be taken back. */
  late: boolean;
  onSubmitted: () => void;
}

/** Kept as one types, read by nobody else; handed in after a last look at who will read what. */
export function DeclarationForm({ form, draft: kept, savedAt, late, onSubmitted }: Props) {
  const [content, setContent] = useState<DeclarationContent>(() => contentOf(kept));
  const [errors, setErrors] = useState<FormErrors>({});
  const [asking, setAsking] = useState<string | null>(null);
  const [sent, setSent] = useState(false);
  const keep = useMutation(SaveSelfDeclarationDocument);
  const hand = useMutation(SubmitSelfDeclarationDocument);
  const [id, setId] = useState<string | null>(null);

  const save = async (now: DeclarationContent): Promise<Refusal | null> => {
    const { data, problem } = await keep.submit((idempotencyKey) => ({ input: { idempotencyKey, ...now } }));
    if (!data) return { message: problem.advice, field: null, source: null };
    if (isRefusal(data.saveSelfDeclaration)) return data.saveSelfDeclaration;
    setId(data.saveSelfDeclaration.id);
    return null;
  };
  const draft = useAutosave(content, save, savedAt, !sent && !hand.submitting && asking === null);

  const keepNow = async () => setErrors(errorsOf(await draft.saveNow()));
  const look = async () => {
    const refused = await draft.saveNow();
    setErrors(errorsOf(refused));
    if (!refused) setAsking('ASKING');
  };
  const submit = async () => {
    const { data } = await hand.submit((idempotencyKey) => ({ input: { idempotencyKey, id: id! } }));
    setAsking(null);
    if (!data) return;
    if (isRefusal(data.outcome)) return setErrors(errorsOf(data.outcome as Refusal));
    setSent(true);
    onSubmitted();
  };
  const toPersonnel = writtenIn(content.toPersonnel);
  return (
    <>
      {hand.problem ? <div className="mb-6"><ProblemNotice problem={hand.problem} /></div> : null}
      <Form label="自己申告" check={() => missingOf(content)} errors={errors} onSubmit={() => void look()}>
        <div>
          <Channel to="MANAGER"><ToManagerFields form={form} content={content.toManager} set={(change) => setContent((old) => ({ ...old, toManager: { ...old.toManager, ...change } }))} /></Channel>
          <Channel to="PERSONNEL"><ToPersonnelFields form={form} content={content.toPersonnel} set={(part) => setContent((old) => ({ ...old, toPersonnel: part }))} /></Channel>
          <div className="grid gap-3">
            <ButtonGroup>
              <Button type="submit" variant="primary" pending={hand.submitting} pendingLabel="提出しています">確かめて提出する</Button>
              <Button pending={draft.saving} pendingLabel="保存しています" onClick={() => void keepNow()}>下書きを保存する</Button>
            </ButtonGroup>
            <p className="text-sm text-text-quiet" role="status">{draft.words}</p>
          </div>
        </div>
      </Form>
      <ConfirmDialog open={asking !== null} title="この内容で提出します" confirmLabel="提出する" cancelLabel="戻って直す" pending={hand.submitting} onConfirm={() => void submit()} onClose={() => setAsking(null)}>
        <div className="grid gap-4">
          <ChannelSummary to="MANAGER"><p>仕事の量と内容、異動の希望、得意なこと、スキル、免許・資格、所属長に伝えたいこと。人事課も読みます。</p></ChannelSummary>
          <ChannelSummary to="PERSONNEL">{toPersonnel.length > 0 ? <p>{toPersonnel.join('、')}。所属長には見えません。</p> : <p>何も書かれていません。空のまま提出できます。</p>}</ChannelSummary>
          <p>{late ? '締切を過ぎているため、提出した後は取り戻せません。' : '締切までは、取り戻して直せます。'}</p>
        </div>
      </ConfirmDialog>
      <LeaveGuard unsaved={draft.unsaved && !sent} />
    </>
  );
}
