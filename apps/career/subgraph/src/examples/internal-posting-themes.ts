export interface Theme {
  readonly title: string;
  readonly description: string;
  readonly requirements: string;
  readonly why: string;
  readonly motivation: string;
  readonly experience: string;
}

/** Posts as units of a prefecture would look for somebody. */
export const WORDS: readonly Theme[] = [
  { title: '行政手続のオンライン化を進める職員', description: '各課の申請手続を聞き取り、オンラインで完結するように作り直します。四人の係で、二年で百の手続を見直す予定です。', requirements: '窓口や審査の経験があり、利用する人の側から手続を見直したい方。情報の専門知識は問いません。', why: '手続を知る職員の目が係に足りないためです。', motivation: '窓口で書類の書き直しをお願いするたびに、手続から変えたいと思ってきました。', experience: '許認可の審査を三年担当し、様式を二つ減らしました。' },
  { title: '移住する人の暮らしを支える企画の職員', description: '移住の相談から定着までの支援を企画し、市町村と一緒に進めます。月に数回、県外での相談会があります。', requirements: '市町村や団体と話しながら物事を進めることが好きな方。', why: '相談の数が増え、企画と調整を担う職員が要るためです。', motivation: '地域で人を迎える仕事に、これからの力を使いたいです。', experience: '地域振興の補助事業で、十の町村と調整しました。' },
  { title: '防災計画の見直しを担う職員', description: '県の地域防災計画を、新しい被害の想定に合わせて見直します。訓練の企画も行います。', requirements: '計画を作るだけでなく、現場で確かめることを大切にする方。', why: '見直しの年にあたり、体制を強めるためです。', motivation: '災害のときに避難所を手伝い、前もって備える仕事に就きたいと思いました。', experience: '出先機関で、道路の通行止めの連絡を担当しました。' },
  { title: '県産品の海外への売り込みを進める職員', description: '農林水産物の輸出を進める商談会と、産地での受け入れを企画します。', requirements: '産地の人と海外の買い手の両方に向き合える方。語学は入ってからでもかまいません。', why: '商談の機会が増え、準備から後のやり取りまでを担う職員が要るためです。', motivation: '生産者の努力が正しく伝わる場をつくりたいです。', experience: '産地の会議の事務局を二年務めました。' },
  { title: '公共施設の更新計画をまとめる職員', description: '県の施設の状態を調べ、建て替えと集約の計画をまとめます。', requirements: '数字と現場の両方を見て、説明の筋道を立てられる方。', why: '計画の改定を、技術職員と一緒に進めるためです。', motivation: '将来の世代に無理を残さない計画づくりに関わりたいです。', experience: '庁舎の管理で、修繕の優先順位を付ける仕事をしました。' },
  { title: '統計を政策に生かす分析の職員', description: '県の統計と業務の記録から、政策の効果を確かめて各課に届けます。', requirements: '表計算で集計した経験があり、数字を言葉で説明したい方。', why: '根拠に基づく政策の相談が増えたためです。', motivation: '担当した事業の効果を、自分で確かめたいと思ってきました。', experience: '補助事業の実績を五年分まとめ直し、配分の見直しに使われました。' },
  { title: '県立学校の再編を地域と話し合う職員', description: '学校の配置の考え方を、地域の人や学校と話し合いながらまとめます。', requirements: '意見の分かれる場で、落ち着いて話を聞ける方。', why: '話し合いの場を増やすためです。', motivation: '地域の将来を左右する話し合いを支えたいです。', experience: '説明会の司会と記録を担当しました。' },
  { title: '観光の案内を多言語で整える職員', description: '案内表示と情報の発信を多言語で整え、観光の団体と一緒に直していきます。', requirements: '訪れる人の目で歩いて確かめることをいとわない方。', why: '海外からの旅行者が増えたためです。', motivation: '迷っている旅行者を案内した経験から、案内そのものを直したいと思いました。', experience: '広報誌の編集を二年担当しました。' },
];

export const PLACES = ['県庁東棟 第二会議室', '県庁北棟 第一会議室', '県庁西棟 五階会議室'] as const;
