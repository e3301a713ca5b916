import { eraDate, eraPeriod } from '@takara/subgraph-kit/era-dates';
import type { Paper } from '@takara/subgraph-kit/paper';
import type { DeploymentType } from './deployment.type.ts';
import type { RequestType } from './request.type.ts';

/** What the page of a request shows to the same reader: of the team, whom they may see. */
export const REQUEST_ON_PAPER = `query ($id: ID!) {
  municipalSupportRequest(id: $id) {
    municipality happened fromDay lastDay isDispatch wanted
    hasPaper
    members { state employeeName unit { id } needLabel fromDay lastDay }
  }
}`;

/** Those who go: 発令 has been given. */
export const goes = ({ state }: Pick<DeploymentType, 'state'>): boolean => state === 'ORDERED' || state === 'RETURNED';

/** The letter to the municipality with the list of those who go; number, date and posts are filled in when it is decided. */
export function requestPaper(it: RequestType, placeOf: (unitId: string) => string): Paper {
  const going = it.members.filter(goes);
  const title = it.isDispatch ? '職員の派遣に関する協議書（案）' : '職員の応援について（回答案）';
  const short = it.wanted - going.length;
  const points = [
    `従事する業務　${it.happened}`,
    `期間　${eraPeriod(it.fromDay, it.lastDay)}`,
    `職員　${going.length}人${short > 0 ? `（要請のあった${it.wanted}人のうち。${short}人は都合がつきません。）` : ''}`,
    it.isDispatch ? '給与・旅費などの負担と身分の取扱い　地方自治法第252条の17第2項及び第4項による。' : '旅費　県の旅費の規定による。',
  ];
  return {
    title,
    fileName: `${title}_${it.municipality}_${eraDate(it.fromDay)}`,
    readers: null,
    blocks: [
      { kind: 'line', text: '第　　　　　　　　号\n令和　　　年　　　月　　　日', align: 'right' },
      { kind: 'line', text: `${it.municipality}長　様` },
      { kind: 'line', text: '青森県知事', align: 'right' },
      { kind: 'line', text: it.isDispatch ? '地方自治法（昭和22年法律第67号）第252条の17第1項の規定により、下記のとおり職員を派遣することについて協議します。' : '要請のありましたこのことについて、下記のとおり職員を応援に出します。取扱いは公務出張とします。' },
      { kind: 'line', text: '記', align: 'center' },
      ...points.map((text, n) => ({ kind: 'line', text: `${n + 1}　${text}` }) as const),
      { kind: 'table', heading: '名簿', none: '', columns: [{ header: '氏名', share: 18 }, { header: '所属', share: 32 }, { header: '職種（資格）', share: 24 }, { header: '期間', share: 26 }], rows: going.map(({ employeeName, unit, needLabel, fromDay, lastDay }) => [employeeName, placeOf(unit.id), needLabel, eraPeriod(fromDay, lastDay)]) },
      { kind: 'boxes', heading: '決裁欄', names: ['担当', 'グループマネージャー', '人事課長'] },
    ],
  };
}
