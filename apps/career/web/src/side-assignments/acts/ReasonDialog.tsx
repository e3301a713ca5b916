import { Button, Dialog } from '@takara/design-system';
import { Form, TextArea, type FormErrors } from '@takara/design-system/forms';
import { useMemo, useState, type ReactNode } from 'react';
import type { Asking, Refusal } from './act.ts';

interface Props {
  ask: Extract<Asking, { kind: 'REASON' }>;
  confirmLabel: string;
  danger: boolean;
  pending: boolean;
  /** Shown under the field when it is about the reason. */
  refusal: Refusal | null;
  /** Everything else that stands in the way. */
  why: ReactNode;
  onConfirm: (reason: string) => void;
  onClose: () => void;
}

/** Asks for the reason that the person concerned will read, and says who that is. */
export function ReasonDialog({ ask, confirmLabel, danger, pending, refusal, why, onConfirm, onClose }: Props) {
  const [reason, setReason] = useState('');
  const errors = useMemo((): FormErrors => (refusal?.field === 'reason' ? { reason: refusal.message } : {}), [refusal]);
  return (
    <Dialog open title={ask.title} onClose={onClose}>
      <Form label={ask.title} check={(): FormErrors => (reason.trim() ? {} : { reason: '相手に伝わる理由を書いてください。' })} errors={errors} onSubmit={() => onConfirm(reason)}>
        <p>{ask.text}</p>
        {why}
        <TextArea label={ask.label} name="reason" required rows={4} maxCharacters={2000} value={reason} onChange={setReason} />
        <div className="flex flex-wrap gap-3">
          <Button type="submit" variant={danger ? 'danger' : 'primary'} pending={pending}>{confirmLabel}</Button>
          <Button onClick={onClose}>やめる</Button>
        </div>
      </Form>
    </Dialog>
  );
}
