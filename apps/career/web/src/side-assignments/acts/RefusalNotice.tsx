import { Notice } from '@takara/design-system';
import type { Refusal } from './act.ts';

/** Why something was not done, in the platform's own sentence, with the place where the rule is written. */
export function RefusalNotice({ refusal: { message, source } }: { refusal: Refusal }) {
  return (
    <Notice tone="warning" title={message} live>
      {source ? <span className="text-sm">根拠：{source}</span> : null}
    </Notice>
  );
}
