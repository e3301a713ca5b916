import type { Basis, HostKind, Payer } from '../secondments/agreement.ts';

/** What is agreed with a kind of host, and what people write about going there. */
export interface Theme {
  readonly basis: Basis;
  readonly payer: Payer;
  readonly purpose: string;
  readonly skills: readonly string[];
  readonly report: string;
  readonly topic: string;
  readonly summary: string;
}

export const KIND_THEMES: Record<HostKind, Theme> = {
  STATE: {
    basis: 'STATE_TRAINEE', payer: 'HOME', purpose: '国の制度の企画や予算の編成に携わり、県の政策をつくる力を身につけます。', skills: ['政策立案', '国との調整'],
    report: '制度の見直しの検討に加わり、各県への照会を取りまとめました。法令の読み方と、関係省庁との調整の進め方を学んでいます。', topic: '国の制度の動きと、県の要望の届け方', summary: '制度の見直しの予定と、国が県の声をいつ聞くかを伝えました。来年度の要望の準備を、早い時期に始めることにしました。',
  },
  MUNICIPALITY: {
    basis: 'LOCAL_AUTONOMY', payer: 'HOST', purpose: '住民に近い現場の仕事を経験し、県と市町村が力を合わせる仕事の進め方を学びます。', skills: ['住民対応', '市町村との調整'],
    report: '地区の説明会を三回開き、住民の声を計画に入れました。県の様式が現場でどう使われているかが、よく分かりました。', topic: '市町村の窓口から見た県の仕事', summary: '県の調査や様式で現場が困っていることを伝え、様式を二つ減らすことにしました。',
  },
  PUBLIC_INTEREST: {
    basis: 'PUBLIC_INTEREST', payer: 'SHARED', purpose: '地域の産業や観光を支える法人の経営を経験し、公と民をつなぐ力を身につけます。', skills: ['法人の経営', '事業の企画'],
    report: '会員の企業を四十社訪ね、事業の見直しの案をまとめました。', topic: '法人の経営と県の支援', summary: '補助事業の使いにくいところと、法人が自ら稼ぐための工夫を伝えました。',
  },
  PRIVATE: {
    basis: 'PRIVATE_EXCHANGE', payer: 'SHARED', purpose: '民間企業の速さと、客の側から考える仕事の進め方を学びます。', skills: ['事業の企画', 'データ分析'],
    report: '新しいサービスの試験に加わり、利用者の声をもとに、ひと月で三度作り直しました。', topic: '小さく試して直す仕事の進め方', summary: '二週間ごとに試して直す進め方を紹介し、窓口の案内で試してみることにしました。',
  },
};

/** Hosts with whom there is an agreement besides those to whom somebody has gone. Private ones and corporations are fictional. */
export const MORE_HOSTS: readonly { readonly kind: HostKind; readonly name: string }[] = [
  { kind: 'STATE', name: '総務省' }, { kind: 'STATE', name: '経済産業省' }, { kind: 'STATE', name: '国土交通省' }, { kind: 'MUNICIPALITY', name: '八戸市' }, { kind: 'MUNICIPALITY', name: 'むつ市' },
  { kind: 'PUBLIC_INTEREST', name: '（架空）青い森観光推進財団' }, { kind: 'PUBLIC_INTEREST', name: '（架空）北の産業振興機構' }, { kind: 'PRIVATE', name: '（架空）北日本総合研究所' },
];

export const MOTIVES = ['制度や事業をつくる側の仕事を知り、いまの担当に生かしたいです。', '県の外から県の仕事を見てみたいです。', '次の十年の軸になる分野を、現場で学びたいです。'];
export const RECOMMENDATIONS = ['担当した計画づくりの経験が、派遣先で生きます。戻った後は部局の企画を担います。', '調整の力があり、学んだことを周りに伝えられる職員です。'];
export const DECLINED = '家族の介護があり、いまは県外で暮らせません。';
