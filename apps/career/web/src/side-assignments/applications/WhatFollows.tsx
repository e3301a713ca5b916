import { Timeline } from '@takara/design-system';

/** What happens to an application, and who acts. */
export const WhatFollows = () => (
  <div className="rounded-12 border border-line bg-surface p-5">
    <Timeline
      label="応募した後の流れ"
      steps={[
        { key: 'apply', title: '応募する', state: 'current', who: 'あなた' },
        { key: 'consent', title: '同意する', state: 'upcoming', who: 'あなたの所属長', note: '同意されるまで、受入所属には伝わりません。' },
        { key: 'select', title: '選ぶ', state: 'upcoming', who: '受入所属', note: '募集が締め切られてから、比べて選びます。' },
        { key: 'order', title: '発令する', state: 'upcoming', who: '人事課' },
      ]}
    />
  </div>
);
