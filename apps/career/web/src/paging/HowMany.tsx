import { formatNumber } from '@takara/web-kit';

interface Props {
  /** On this page. */
  shown: number;
  /** In the whole list; null when that is not counted. */
  all: number | null;
  refreshing?: boolean;
}

/** Above a list: how many there are, and how many of them one sees. */
export function HowMany({ shown, all, refreshing }: Props) {
  const words = all === null ? `${shown}件を表示しています` : all > shown ? `全${formatNumber(all, '件')}のうち${shown}件を表示しています` : `全${formatNumber(all, '件')}`;
  return <p aria-live="polite">{words}{refreshing ? '（更新中）' : ''}</p>;
}
