import { StatusBadge } from '@takara/design-system';

/** On whatever of the chart is put together again from its words, until the prefecture has confirmed it. */
export const ReadingMark = () => <span className="text-sm font-normal whitespace-nowrap text-text-quiet">読み取り（県の確認前）</span>;

export const HereMark = () => <StatusBadge tone="info" icon="check-circle">いまここ</StatusBadge>;
