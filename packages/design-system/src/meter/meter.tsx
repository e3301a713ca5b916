/* oxlint-disable jsx-a11y/prefer-tag-over-role -- no two browsers let the drawing of <meter> be styled alike. */
import { type ReactNode, useId } from 'react';

export interface MeterProps {
  label: string;
  value: number;
  /** The limit. Values above it are drawn full and said in words. */
  limit: number;
  unit: string;
  /** Where the limit comes from. */
  note?: ReactNode;
}

/** How much of a limit is used: hours of a month, a share of the working time. */
export function Meter({ label, value, limit, unit, note }: MeterProps) {
  const id = useId();
  const left = Math.round((limit - value) * 10) / 10;
  return (
    <div className={left < 0 ? 'ds-meter ds-meter--over' : 'ds-meter'}>
      <div className="ds-meter__row">
        <span id={id} className="ds-meter__label">
          {label}
        </span>
        <span className="ds-meter__value">
          <strong>{value}</strong> / {limit} {unit}
        </span>
      </div>
      <div className="ds-meter__track" role="meter" aria-labelledby={id} aria-valuemin={0} aria-valuemax={limit} aria-valuenow={Math.min(value, limit)} aria-valuetext={`${limit}${unit}のうち${value}${unit}`}>
        <div style={{ inlineSize: `${Math.min(100, (value / limit) * 100)}%` }} />
      </div>
      <p className="ds-meter__note">
        {left < 0 ? `上限を${-left}${unit}超えています。` : `残り${left}${unit}です。`}
        {note}
      </p>
    </div>
  );
}
