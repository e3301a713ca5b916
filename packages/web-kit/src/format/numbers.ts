const NUMBER = new Intl.NumberFormat('ja-JP', { maximumFractionDigits: 1 });
const PERCENT = new Intl.NumberFormat('ja-JP', { style: 'percent', maximumFractionDigits: 1 });

/** 1234.5, '時間' → 1,234.5時間. Null is said as －, never as 0. */
export const formatNumber = (value: number | null, unit = '') => (value === null ? '－' : `${NUMBER.format(value)}${unit}`);

/** A share from 0 to 1 → 12.5%. */
export const formatShare = (share: number | null) => (share === null ? '－' : PERCENT.format(share));
