import { Badge, Card, type Description, DescriptionList, Link } from '@takara/design-system';
import { PageStates, partOf, useQuery } from '@takara/web-kit';
import { MyUnitCardDocument, type MyUnitCardQuery } from '../gql/graphql.ts';
import { paths } from '../paths.ts';

type Viewer = NonNullable<MyUnitCardQuery['viewer']>;

/** My unit at a glance: where I am, who leads it, how many we are, and what I answer for. */
export function MyUnitCard() {
  const query = partOf(useQuery(MyUnitCardDocument), ({ viewer }) => viewer);
  return (
    <Card title="わたしの所属" footer={<Link href={paths.directory()}>職員・組織を探す</Link>}>
      <PageStates state={query}>{(viewer) => <DescriptionList items={factsOf(viewer)} />}</PageStates>
    </Card>
  );
}

function factsOf({ employeeId, employee, duties }: Viewer): Description[] {
  const place = employee?.mainAssignment;
  if (!place) return [{ term: '所属', detail: 'いまの配置の記録はありません' }];
  const { unit } = place;
  const work = unit.workUnit && unit.workUnit.id !== unit.id ? unit.workUnit : null;
  const head = work?.head ?? unit.head;
  const others = (unit.members.totalCount ?? 1) - 1;
  return [
    { term: '所属', detail: <>{work ? <><Link href={paths.unit(work.id)}>{work.name}</Link>　</> : null}<Link href={paths.unit(unit.id)}>{unit.name}</Link>（{place.postTitle}）</> },
    head ? { term: '所属の長', detail: head.employee.id === employeeId ? `あなた（${head.postTitle}）` : <>{head.postTitle}　<Link href={paths.employee(head.employee.id)}>{head.employee.displayName}</Link></> } : null,
    { term: 'いっしょに働く人', detail: `${others}人` },
    duties.length > 0 ? { term: 'わたしの職務', detail: <Duties duties={duties} /> } : null,
  ].filter((fact) => fact !== null);
}

const Duties = ({ duties }: Pick<Viewer, 'duties'>) => (
  <>
    <ul>
      {duties.map(({ id, kindLabel, unit, onBehalfOf }) => (
        <li key={id}>{kindLabel}（{unit?.name ?? '県全体'}）{onBehalfOf ? <Badge tone="info">{onBehalfOf.displayName}の代決</Badge> : null}</li>
      ))}
    </ul>
    <Link href={paths.duties()}>職務と代決</Link>
  </>
);
