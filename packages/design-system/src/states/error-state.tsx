import type { ReactNode } from 'react';
import { Button } from '../button/button.tsx';
import { Icon } from '../icon/icon.tsx';

export interface ErrorStateProps {
  /** What happened, as a sentence: 「応募の一覧を読み込めませんでした。」. Never 「エラーが発生しました」 alone. */
  whatHappened: string;
  /** What the person can do about it. */
  whatToDo: ReactNode;
  onRetry?: () => void;
  retrying?: boolean;
  /** `extensions.requestId` of the answer: what support asks for. */
  requestId?: string | null;
}

/** Something could not be shown: what happened, what to do, a retry, and the number under which it can be found. */
export function ErrorState({ whatHappened, whatToDo, onRetry, retrying, requestId }: ErrorStateProps) {
  return (
    <div className="ds-error" role="alert">
      <Icon name="error" />
      <div className="ds-error__content">
        <p className="ds-error__title">{whatHappened}</p>
        <div>{whatToDo}</div>
        {onRetry ? (
          <Button variant="secondary" icon="retry" pending={retrying} pendingLabel="読み込んでいます" onClick={onRetry}>
            もう一度読み込む
          </Button>
        ) : null}
        {requestId ? (
          <p className="ds-error__request">
            お問い合わせのときは、この番号をお伝えください：<code>{requestId}</code>
          </p>
        ) : null}
      </div>
    </div>
  );
}
