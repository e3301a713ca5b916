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

const ofFamily = (family: string, people: number, licence?: string): NeedWritten => ({ family, people, ...(licence ? { licence } : {}) });
const engineers = (people: number, licence?: string): NeedWritten => ofFamily('CIVIL_ENGINEERING', people, licence);
const story = (stage: DeploymentStage, municipality: string, [filed, from, last]: readonly [number, number, number], happened: string, ...needs: NeedWritten[]): DeploymentStory => ({ stage, municipality, happened, filed, from, last, needs });
const flooded = (municipality: string, from: number, last: number, what: string, ...needs: NeedWritten[]): DeploymentStory => story('TRIAGED', municipality, [-1, from, last], `記録的な大雨で、県内12の市町村が同じ日に被災しました。${what}`, ...needs);

const SINGLE: readonly DeploymentStory[] = [
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

/** One night of rain: twelve municipalities ask on one day, for the same people. No team is proposed yet; at a small size some seats stay empty. */
export const DISASTER: readonly DeploymentStory[] = [
  { ...flooded('五所川原市', 1, 10, '岩木川の堤防が傷み、応急の対策と点検が要ります。', engineers(2, '土木施工管理技士'), ofFamily('PUBLIC_HEALTH_NURSE', 1)), urgent: true },
  { ...flooded('つがる市', 1, 10, '広く水に浸かった家の判定と、水路の調査をお願いします。', ofFamily('ARCHITECTURE', 1, '応急危険度判定士'), engineers(1), ofFamily('AGRICULTURE', 1)), urgent: true },
  { ...flooded('鰺ヶ沢町', 1, 8, '避難所の健康相談と、道路の被害調査をお願いします。', ofFamily('PUBLIC_HEALTH_NURSE', 1), engineers(2)), urgent: true },
  flooded('深浦町', 2, 11, '国道と林道が崩れ、迂回路の設計が要ります。', engineers(2), ofFamily('FORESTRY', 1)),
  flooded('板柳町', 2, 8, 'りんご園が水に浸かり、被害の調査が追いつきません。', ofFamily('AGRICULTURE', 2)),
  flooded('鶴田町', 2, 8, 'ため池と農道の被害を調べ、災害査定の資料をつくります。', engineers(1), ofFamily('AGRICULTURE', 1)),
  flooded('中泊町', 2, 11, '排水路があふれました。復旧の設計を手伝ってください。', engineers(2)),
  { ...flooded('弘前市', 1, 7, '斜面の住宅の判定と、道路の点検が要ります。', engineers(2, '被災宅地危険度判定士'), ofFamily('ARCHITECTURE', 1, '建築士')), urgent: true },
  flooded('平川市', 3, 12, '砂防の施設と町道の被害を調べています。', engineers(1), ofFamily('FORESTRY', 1)),
  flooded('大鰐町', 3, 12, '橋の点検と、災害査定の資料づくりをお願いします。', engineers(1, '技術士'), engineers(1)),
  flooded('西目屋村', 3, 9, '村へ通じる道が一本になりました。斜面の調査が要ります。', engineers(1), ofFamily('FORESTRY', 1)),
  flooded('今別町', 3, 9, '水道の管が流されました。復旧の設計と現場の立会いが要ります。', engineers(1, '土木施工管理技士')),
];

export const DEPLOYMENT_STORIES: readonly DeploymentStory[] = [...SINGLE, ...DISASTER];

export const REFLECTIONS = ['町の担当と毎朝10分打ち合わせると、手戻りが減った。', '調査票の様式が町ごとに違い、初日に時間がかかった。共通の様式があるとよい。', '宿から現場まで遠かった。次は近くに取りたい。', '一緒に行った人と役割を先に決めておいたのがよかった。'] as const;
export const PERSON_REFUSES = '家族の通院に付き添うため、この期間は泊まりの仕事を引き受けられません。';
export const DECLINES = '災害や突発の業務に当たらないため、町で人を集めていただくことになりました。';
