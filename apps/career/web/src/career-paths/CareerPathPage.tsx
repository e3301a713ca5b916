import { EmptyState, LinkButton, PageHeader } from '@takara/design-system';
import { Select } from '@takara/design-system/forms';
import { PageStates, usePageTitle, useNavigate, useQuery, useSearchParams } from '@takara/web-kit';
import { readFragment } from '../gql/index.ts';
import { CareerPathDocument, PathChartFragmentDoc, type CareerPathQuery } from '../gql/graphql.ts';
import { paths } from '../paths.ts';
import { leading } from '../reading/leading.ts';
import { ChartSource } from './ChartSource.tsx';
import { OwnPlace } from './OwnPlace.tsx';
import { PathReading } from './PathReading.tsx';
import { PathTable } from './PathTable.tsx';

type Path = NonNullable<CareerPathQuery['careerPath']>;

/** キャリアパス of a job family, of one's own where the address names none. */
export function CareerPathPage() {
  const [parameters] = useSearchParams();
  const query = leading(useQuery(CareerPathDocument, { variables: { jobFamily: parameters.get('family') } }), 'careerPath');
  usePageTitle('キャリアパス');
  return <PageStates state={query}>{({ careerPath }) => <Shown path={careerPath} />}</PageStates>;
}

function Shown({ path }: { path: Path }) {
  const chart = readFragment(PathChartFragmentDoc, path.chart);
  const here = path.place?.columnCode ?? null;
  return (
    <>
      <PageHeader title="キャリアパス" breadcrumbs={[{ label: 'ホーム', href: '/' }]} lead="採用から６０代までに、どのような役割・職・研修があるかを、方針の図で見られます。将来どのような職員になりたいかを考えるときの手がかりにしてください。" />
      <div className="mb-6 grid items-start gap-6 lg:grid-cols-[minmax(0,2fr)_minmax(18rem,1fr)]">
        {path.place ? <OwnPlace place={path.place} /> : null}
        <Families path={path} />
      </div>
      {chart ? (
        <>
          <p className="mb-4">「読み取り（県の確認前）」とある欄は、言葉は方針のままですが、どの期間・段階・級の欄かは図から読み取ったものです。</p>
          <div className="mb-8 hidden lg:block"><PathTable key={path.id} chart={chart} here={here} /></div>
          <div className="mb-8 lg:hidden"><PathReading chart={chart} here={here} /></div>
          <ChartSource chart={chart} />
        </>
      ) : <NoChart path={path} />}
    </>
  );
}

function Families({ path: { jobFamily, families } }: { path: Path }) {
  const navigate = useNavigate();
  const options = families.map(({ code, label, isCharted }) => ({ id: code, label: isCharted ? label : `${label}（図はまだありません）` }));
  return <Select label="職種" options={options} value={jobFamily.code} onChange={(code) => (code === null ? undefined : void navigate(paths.careerPathOf(code)))} />;
}

/** The policy promises a path per job family and prints one: for the others nothing is made up. */
function NoChart({ path: { jobFamily, families, promise } }: { path: Path }) {
  const charted = families.filter(({ isCharted }) => isCharted);
  const [first] = charted;
  return (
    <EmptyState
      title={`${jobFamily.label}のキャリアパスは、まだ示されていません。`}
      action={first ? <LinkButton href={paths.careerPathOf(first.code)}>{first.label}の図を見る</LinkButton> : null}
    >
      <p>方針は「{promise}」としていますが、{first ? `いま図があるのは${charted.map(({ label }) => label).join('、')}です。` : 'いま図のある職種はありません。'}この職種の図が決まると、ここに表示します。</p>
    </EmptyState>
  );
}
