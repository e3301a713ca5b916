/* What has been asked of the prefecture in a year, seen from today: days from today, and whom the municipality needs. */

export interface NeedWritten {
  readonly family: string;
  readonly licence?: string;
  readonly people: number;
}

/** How far a story has come. */
export type DeploymentStage = 'OVER' | 'RESTING' | 'AWAY' | 'REFUSED' | 'TRIAGED' | 'REQUESTED' | 'DECLINED';

export interface DeploymentStory {
  readonly municipality: string;
  readonly happened: string;
  readonly stage: DeploymentStage;
  readonly urgent?: boolean;
  /** Days from today. */
  readonly filed: number;
  readonly from: number;
  readonly last: number;
  readonly needs: readonly NeedWritten[];
}

const engineers = (people: number, licence?: string): NeedWritten => ({ family: 'CIVIL_ENGINEERING', people, ...(licence ? { licence } : {}) });
const story = (stage: DeploymentStage, municipality: string, [filed, from, last]: readonly [number, number, number], happened: string, ...needs: NeedWritten[]): DeploymentStory => ({ stage, municipality, happened, filed, from, last, needs });

export const DEPLOYMENT_STORIES: readonly DeploymentStory[] = [
  story('OVER', '三戸町', [-322, -320, -311], '融雪の出水で町道がえぐられました。被害の調査と、災害査定の資料づくりを手伝ってほしいです。', engineers(2)),
  story('OVER', '深浦町', [-263, -259, -250], '土砂崩れの現場を調べ、応急の対策を考える技術職員が要ります。', engineers(1), { family: 'FORESTRY', people: 1 }),
  story('OVER', '平川市', [-214, -212, -206], '果樹園の雪害の調査が追いつきません。', { family: 'AGRICULTURE', people: 2 }),
  story('OVER', '大間町', [-168, -165, -156], '水道の断水が続き、復旧の設計と現場の立会いが要ります。', engineers(2)),
  story('OVER', '鰺ヶ沢町', [-111, -109, -100], '大雨で中村川の周りの家が水に浸かりました。避難所の健康相談と、道路の被害調査をお願いします。', engineers(2), { family: 'PUBLIC_HEALTH_NURSE', people: 1 }),
  story('OVER', '中泊町', [-110, -108, -102], '同じ大雨で、水路と農道の被害を調べています。', { family: 'AGRICULTURE', people: 2 }, engineers(1)),
  story('OVER', '今別町', [-64, -61, -55], '林道が崩れました。通れるようにする工事の設計を手伝ってほしいです。', { family: 'FORESTRY', people: 1 }, engineers(1)),
  story('RESTING', '五所川原市', [-19, -16, -6], '強風で公共施設の屋根が飛びました。被害の確認と、直す順番の相談をお願いします。', engineers(2)),
  { ...story('AWAY', 'むつ市', [-5, -3, 6], '地震で住宅にひびが入りました。応急危険度の判定と、道路の点検が要ります。', engineers(2, '応急危険度判定士'), engineers(1), { family: 'PUBLIC_HEALTH_NURSE', people: 1 }), urgent: true },
  { ...story('REFUSED', '風間浦村', [-2, 5, 14], '同じ地震で村の職員だけでは調査が終わりません。応急危険度の判定をお願いします。', engineers(2, '応急危険度判定士')), urgent: true },
  story('TRIAGED', '東通村', [-1, 8, 17], '地震の後の水道管の点検と、復旧の設計を手伝ってほしいです。', engineers(2, '土木施工管理技士')),
  story('REQUESTED', '佐井村', [0, 40, 404], '復旧工事が続く一年、設計と監督に当たる土木の職員を派遣してほしいです。', engineers(1)),
  story('DECLINED', '田子町', [-90, -80, -76], '町のまつりの会場の設営を手伝ってほしいです。', engineers(3)),
];

export const REFLECTIONS = ['町の担当と毎朝10分打ち合わせると、手戻りが減った。', '調査票の様式が町ごとに違い、初日に時間がかかった。共通の様式があるとよい。', '宿から現場まで遠かった。次は近くに取りたい。', '一緒に行った人と役割を先に決めておいたのがよかった。'] as const;
export const PERSON_REFUSES = '家族の通院に付き添うため、この期間は泊まりの仕事を引き受けられません。';
export const DECLINES = '災害や突発の業務に当たらないため、町で人を集めていただくことになりました。';
