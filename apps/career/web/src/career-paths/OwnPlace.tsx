import { Card, Link } from '@takara/design-system';
import type { CareerPathQuery } from '../gql/graphql.ts';
import { paths } from '../paths.ts';
import { HereMark } from './Marks.tsx';

type Place = NonNullable<NonNullable<CareerPathQuery['careerPath']>['place']>;

/** Where the reader stands, in a sentence, and why the chart says so. Nobody else is shown it. */
export function OwnPlace({ place }: { place: Place }) {
  const { columnCode, phaseLabel, stageLabel, gradeLabel, serviceYear, basis } = place;
  const where = [phaseLabel, gradeLabel, stageLabel].filter(Boolean).join('　');
  return (
    <Card title={columnCode ? 'あなたの今の位置' : '図の上の位置は示せません'} level={2} aside={columnCode ? <HereMark /> : null}>
      <div className="grid gap-2">
        {where ? <p className="text-lg font-bold">{where}</p> : null}
        {serviceYear === null ? null : <p>在職{serviceYear}年目</p>}
        {basis ? <p>{basis}</p> : null}
        <p className="text-sm text-text-quiet">この位置は、あなただけに表示しています。図は将来の配置や昇任を約束するものではありません。</p>
        <p><Link href={paths.careerPlan()}>ここから先のキャリアプランを書く</Link></p>
        <p><Link href={paths.rotation()}>自分の異動の見通しを見る</Link></p>
      </div>
    </Card>
  );
}
