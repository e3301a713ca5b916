import type { ReactNode } from 'react';
import { Icon, type IconName } from '../icon/icon.tsx';

export type NoticeTone = 'info' | 'success' | 'warning' | 'error';

export interface NoticeProps {
  tone?: NoticeTone;
  /** What it is about, as a sentence. */
  title: string;
  children?: ReactNode;
  /** What happens next and who acts, or a link there. */
  nextStep?: ReactNode;
  /** It appeared after the person did something and is to be read aloud: politely, an error at once. */
  live?: boolean;
  onClose?: () => void;
}

const SIGNS = {
  info: ['info', 'お知らせ'],
  success: ['check-circle', '完了'],
  warning: ['warning', '注意'],
  error: ['error', 'エラー'],
} satisfies Record<NoticeTone, [IconName, string]>;

/** Something the person should know here: in words, with a sign, and with what to do next. */
export function Notice({ tone = 'info', title, children, nextStep, live, onClose }: NoticeProps) {
  const [icon, meaning] = SIGNS[tone];
  const role = live ? (tone === 'error' ? 'alert' : 'status') : undefined;
  return (
    <div className={`ds-notice ds-notice--${tone}`} role={role}>
      <Icon name={icon} label={meaning} />
      <div className="ds-notice__content">
        <p className="ds-notice__title">{title}</p>
        {children ? <div>{children}</div> : null}
        {nextStep ? <div className="ds-notice__next">{nextStep}</div> : null}
      </div>
      {onClose ? (
        <button type="button" className="ds-icon-button" onClick={onClose}>
          <Icon name="close" label="閉じる" />
        </button>
      ) : null}
    </div>
  );
}
