import type { GoalKind } from '../career-plans/plan.ts';

/** What people write of themselves. All fictional. */
export interface PlanTheme {
  readonly vision: string;
  readonly strengths: string;
  readonly lifeDesign: string;
  readonly support: string;
  readonly goals: readonly { readonly kind: GoalKind; readonly text: string; readonly months: number }[];
  readonly talked: string;
  readonly nextSteps: string;
}

export const PLAN_THEMES: readonly PlanTheme[] = [
  {
    vision: '移住や定着の相談に、暮らしの面から答えられる職員になりたいです。窓口で聞いた声を、次の年の施策に入れられるようになることが目標です。', strengths: '人の話を聞くこと、聞いたことを短くまとめること。出先機関で地域の団体と行事を続けた経験があります。',
    lifeDesign: '数年のうちは家族の近くで暮らし、その後は本庁で幅を広げたいと考えています。', support: '来年度の担当と、研修の受け方を相談したいです。',
    goals: [{ kind: 'DUTY', text: '移住相談会を主担当として企画し、開く', months: 10 }, { kind: 'SKILL', text: '相談の記録を集計し、施策の根拠として説明できるようになる', months: 16 }],
    talked: '相談会の進め方と、集計の研修のことを話しました。まず一つの行事を任せることで一致しました。', nextSteps: '上司：来年度の分担に入れる。本人：データ活用の研修を選ぶ。',
  },
  {
    vision: '県の仕事の流れを見直し、誰でも迷わず使える手続きにできる職員になりたいです。', strengths: '手順を図にすること、道具を試して人に教えること。庁内副業で申請フォームを作りました。', lifeDesign: '子どもが小さい間は通勤の短い所属を望みます。', support: '特定の分野に軸足を置く時期について、意見を聞きたいです。',
    goals: [{ kind: 'DUTY', text: '窓口手続の見直しを、所属を越えて進める役割を担う', months: 14 }, { kind: 'POST', text: '情報やデジタルに関わる所属を経験する', months: 29 }, { kind: 'SKILL', text: '業務フローの図示を、職場の研修で教えられるようになる', months: 8 }],
    talked: 'デジタルの分野に軸足を置きたいという希望を聞きました。財務の経験も先に積むと幅が広がることを伝えました。', nextSteps: '本人：予算の説明資料を一つ担当する。上司：研修の日程を確保する。',
  },
  {
    vision: '財政の仕組みを分かりやすく説明し、事業を担当する人を支えられる職員になりたいです。', strengths: '数字を根気よく確かめること。', lifeDesign: '県内のどの地域でも働けます。', support: '議会の対応を経験したいです。',
    goals: [{ kind: 'POST', text: '本庁で予算に関わる所属を経験する', months: 17 }, { kind: 'SKILL', text: '決算の数字を図にして説明できるようになる', months: 12 }], talked: '数字を説明する場を増やすことを話しました。', nextSteps: '本人：課内の勉強会で一度説明する。',
  },
  {
    vision: '地域の人と一緒に、災害に強い仕組みをつくれる職員になりたいです。', strengths: '現場に出ること、関係者の間に立つこと。', lifeDesign: '家族の介護があり、しばらくは転居を避けたいと考えています。', support: '図上訓練の講師をしてみたいです。',
    goals: [{ kind: 'DUTY', text: '市町村と合同の訓練を企画する', months: 11 }, { kind: 'OTHER', text: '後輩に現場の調整の仕方を伝える', months: 6 }], talked: '訓練の企画を任せることと、休みの取り方を話しました。', nextSteps: '上司：市町村の担当を紹介する。',
  },
  {
    vision: '県の魅力を、外の人に届く言葉で伝えられる職員になりたいです。', strengths: '取材と執筆。外国語での案内。', lifeDesign: '一度は県外への派遣も経験したいです。', support: '派遣研修の時期を相談したいです。',
    goals: [{ kind: 'POST', text: '民間企業への派遣研修に応募する', months: 22 }, { kind: 'SKILL', text: '英語での商談を一人で進められるようになる', months: 18 }], talked: '派遣の時期は二年後を目安に考えることで一致しました。', nextSteps: '本人：派遣から帰った職員の話を聞く。',
  },
];
