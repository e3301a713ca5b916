import type { District, MunicipalityRow } from './prefecture.ts';

const BY_DISTRICT: Readonly<Record<District, string>> = {
  TOSEI: '青森市アオモリシaomori 平内町ヒラナイマチhiranai 今別町イマベツマチimabetsu 蓬田村ヨモギタムラyomogita 外ヶ浜町ソトガハママチsotogahama',
  CHUNAN:
    '弘前市ヒロサキシhirosaki 黒石市クロイシシkuroishi 平川市ヒラカワシhirakawa 西目屋村ニシメヤムラnishimeya 藤崎町フジサキマチfujisaki 大鰐町オオワニマチowani 田舎館村イナカダテムラinakadate',
  SANPACHI:
    '八戸市ハチノヘシhachinohe 三戸町サンノヘマチsannohe 五戸町ゴノヘマチgonohe 田子町タッコマチtakko 南部町ナンブチョウnanbu 階上町ハシカミチョウhashikami 新郷村シンゴウムラshingo',
  SEIHOKU:
    '五所川原市ゴショガワラシgoshogawara つがる市ツガルシtsugaru 鰺ヶ沢町アジガサワマチajigasawa 深浦町フカウラマチfukaura 板柳町イタヤナギマチitayanagi 鶴田町ツルタマチtsuruta 中泊町ナカドマリマチnakadomari',
  KAMIKITA:
    '十和田市トワダシtowada 三沢市ミサワシmisawa 野辺地町ノヘジマチnoheji 七戸町シチノヘマチshichinohe 六戸町ロクノヘマチrokunohe 横浜町ヨコハママチyokohama 東北町トウホクマチtohoku おいらせ町オイラセチョウoirase 六ヶ所村ロッカショムラrokkasho',
  SHIMOKITA: 'むつ市ムツシmutsu 大間町オオママチoma 東通村ヒガシドオリムラhigashidori 風間浦村カザマウラムラkazamaura 佐井村サイムラsai',
};

const KINDS = { 市: 'CITY', 町: 'TOWN', 村: 'VILLAGE' } as const;

/** The 40 municipalities by the six districts. Codes are slugs: JIS codes are to come from an official list. */
export const MUNICIPALITIES: readonly MunicipalityRow[] = Object.entries(BY_DISTRICT).flatMap(([district, text]) =>
  text.split(' ').map((entry) => {
    const [, name, suffix, kana, code] = /^(.+([市町村]))([ァ-ヶー]+)([a-z]+)$/u.exec(entry)!;
    return { code: code!, name: name!, kana: kana!, kind: KINDS[suffix as keyof typeof KINDS], district: district as District };
  }),
);
