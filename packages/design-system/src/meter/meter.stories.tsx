import type { StoryFile } from '../../gallery/story.ts';
import { Meter } from './meter.tsx';

export default { title: '上限までの残り' } satisfies StoryFile;

export const Within = () => <Meter label="11月の活動時間" value={12.5} limit={16} unit="時間" note="上限は県の運用の標準値です。" />;
export const Over = () => <Meter label="10月の活動時間" value={18} limit={16} unit="時間" />;
