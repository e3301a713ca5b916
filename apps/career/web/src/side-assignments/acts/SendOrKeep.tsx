import { Button, ButtonGroup } from '@takara/design-system';
import type { FormErrors } from '@takara/design-system/forms';
import type { Autosave } from '@takara/web-kit';
import type { Refusal } from './act.ts';
import { errorsOf } from './errors.ts';

interface Props {
  readonly label: string;
  readonly pendingLabel: string;
  readonly sending: boolean;
  readonly draft: Autosave<Refusal>;
  /** Hears what is wrong with what was kept by hand; nothing, when it was kept. */
  readonly onKept: (errors: FormErrors) => void;
}

/** The end of a form that is kept as it is written: send it, or keep it now; below, whether what is on the screen is kept. */
export const SendOrKeep = ({ label, pendingLabel, sending, draft, onKept }: Props) => (
  <div className="grid gap-3">
    <ButtonGroup>
      <Button type="submit" variant="primary" pending={sending} pendingLabel={pendingLabel}>{label}</Button>
      <Button pending={draft.saving} pendingLabel="保存しています" onClick={() => void draft.saveNow().then((refusal) => onKept(errorsOf(refusal)))}>下書きを保存する</Button>
    </ButtonGroup>
    <p className="text-sm text-text-quiet" role="status">{draft.words}</p>
  </div>
);
