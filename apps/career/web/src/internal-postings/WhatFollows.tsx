import { Timeline } from '@takara/design-system';

/** What happens to an application, who acts, and who learns of it when. */
export const WhatFollows = () => (
  <div className="rounded-12 border border-line bg-surface p-5">
    <Timeline
      label="応募した後の流れ"
      steps={[
        { key: 'apply', title: '応募する', state: 'current', who: 'あなた', note: '所属長の同意は要りません。あなたの所属長、グループマネージャー、評価者には伝わりません。' },
        { key: 'screen', title: '書類を読み、面接を決める', state: 'upcoming', who: '募集した所属の所属長、人事課', note: 'その中にあなたの上司や評価者がいるときは、その人を除いて人事課が選考します。' },
        { key: 'interview', title: '面接', state: 'upcoming', who: 'あなたと、募集した所属' },
        { key: 'result', title: '結果が届く', state: 'upcoming', who: '募集した所属、人事課', note: '決まったときだけ、あなたの所属長に伝わります。見送りは、後になっても伝わりません。結果の前なら、いつでも取り下げられます。' },
        { key: 'order', title: '発令', state: 'upcoming', who: '人事課' },
      ]}
    />
  </div>
);
