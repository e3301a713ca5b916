import type { ReactNode } from 'react';
import { DateText } from '../date/date-text.tsx';
import { Icon, type IconName } from '../icon/icon.tsx';

/** `returned`: sent back to an earlier step. `stopped`: ended here, refused or withdrawn. */
export type StepState = 'done' | 'returned' | 'stopped' | 'current' | 'upcoming';

export interface TimelineStep {
  key: string;
  /** What it is: 「所属長の同意」. */
  title: string;
  state: StepState;
  /** Who did it; for the current step who has it now; for those ahead whose turn it will be. */
  who?: ReactNode;
  /** ISO day or instant: when it was done; for the current step since when it waits there. */
  at?: string | null;
  /** Their words, or what is expected. */
  note?: ReactNode;
}

const SIGNS = {
  done: ['check', '済み'],
  returned: ['return', '差し戻し'],
  stopped: ['close', '終了'],
  current: ['clock', 'いまここ'],
  upcoming: ['minus', 'これから'],
} satisfies Record<StepState, [IconName, string]>;

/** Who did what, and when; who has it now, and since when; what is still ahead. Oldest first. */
export function Timeline({ label, steps }: { label: string; steps: readonly TimelineStep[] }) {
  return (
    <ol className="ds-timeline" aria-label={label}>
      {steps.map((step) => (
        <Step key={step.key} step={step} />
      ))}
    </ol>
  );
}

function Step({ step: { title, state, who, at, note } }: { step: TimelineStep }) {
  const [icon, meaning] = SIGNS[state];
  const waits = state === 'current';
  return (
    <li className={`ds-timeline__step ds-timeline__step--${state}`} aria-current={waits ? 'step' : undefined}>
      <span className="ds-timeline__sign">
        <Icon name={icon} />
      </span>
      <div className="ds-timeline__content">
        <p className="ds-timeline__title">
          {title}
          <span className="ds-timeline__state">{meaning}</span>
        </p>
        <p className="ds-timeline__facts">
          {who ? <span>{waits ? <>いまの担当：{who}</> : who}</span> : null}
          {at ? <span>{waits ? <><DateText value={at} />から</> : <DateText value={at} time={at.includes('T')} />}</span> : null}
        </p>
        {note ? <div className="ds-timeline__note">{note}</div> : null}
      </div>
    </li>
  );
}
