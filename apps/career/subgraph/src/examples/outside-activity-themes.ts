import type { HostKind } from '../outside-activity-permits/content.ts';

interface Activity {
  readonly hostName: string;
  readonly hostKind: HostKind;
  readonly activity: string;
  readonly purpose: string;
  readonly hours: number;
  /** Yen a month. */
  readonly pay: number;
  readonly payBasis: string;
  readonly done: string;
}

/** Activities of the synthetic prefecture's staff; every host is made up. */
export const ACTIVITIES: readonly Activity[] = [
  { hostName: '南小学校区 地域クラブ', hostKind: 'LOCAL', activity: '中学生の陸上の練習を、土曜の午前に指導します。', purpose: '部活動の地域への移行を支え、子どもと関わる経験を仕事に生かします。', hours: 12, pay: 19_200, payBasis: '1時間1,600円', done: '短距離の練習と、記録会の引率をした。' },
  { hostName: 'ＮＰＯ法人 海辺の学校', hostKind: 'NON_PROFIT', activity: '週末の自然体験教室で、講師をします。', purpose: '地域の海を知る人を増やします。企画と進行の力を養います。', hours: 10, pay: 12_000, payBasis: '1回6,000円', done: '磯の観察会を二回開いた。' },
  { hostName: '自ら営むりんご園', hostKind: 'SELF_EMPLOYED', activity: '実家のりんご園で、摘果と収穫の作業、出荷の計画をします。', purpose: '担い手の減る産地を支え、農政の仕事に現場の目を生かします。', hours: 24, pay: 30_000, payBasis: '販売の収入から費用を引いた見込み', done: '摘果と、出荷先との調整をした。' },
  { hostName: '株式会社 つがる案内所', hostKind: 'COMPANY', activity: '外国からの旅行者に、休日に英語で町を案内します。', purpose: '観光の担い手を支え、語学の力を保ちます。', hours: 16, pay: 28_800, payBasis: '1時間1,800円', done: '三組を案内し、説明の資料を直した。' },
  { hostName: '北町 消雪組合', hostKind: 'LOCAL', activity: '冬の早朝に、共同の除雪機の運転をします。', purpose: '高齢の世帯の多い町内の暮らしを守ります。', hours: 14, pay: 15_400, payBasis: '1時間1,100円', done: '八日出動した。' },
  { hostName: '合同会社 まちの図面', hostKind: 'COMPANY', activity: '空き家の改修の相談に、建築の知識で助言します。', purpose: '空き家の活用を進め、民間の仕事の進め方を学びます。', hours: 18, pay: 36_000, payBasis: '1件12,000円', done: '三件の相談に立ち会った。' },
];
