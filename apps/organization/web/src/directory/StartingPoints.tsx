import { Button, Card, CardGrid, Section } from '@takara/design-system';
import { paths } from '../paths.ts';
import { useSession } from '@takara/web-kit';

const EXAMPLES = ['高橋', 'じんじか', '人事課長', '県土整備'];

/** Before anything is typed: words to try, and the other ways in. */
export function StartingPoints({ onExample }: { onExample: (words: string) => void }) {
  const { employeeId } = useSession();
  return (
    <>
      <div className="mb-10 flex flex-wrap items-center gap-2">
        <span className="text-sm text-text-quiet">たとえば</span>
        {EXAMPLES.map((words) => <Button key={words} size="small" onClick={() => onExample(words)}>{words}</Button>)}
      </div>
      <Section title="ほかの探し方">
        <CardGrid>
          <Card title="組織図からたどる" href={paths.units()}>部局から順に開いて、所属とそこにいる人を見ます。再編の前の姿にも戻れます。</Card>
          <Card title="わたしのページ" href={paths.employee(employeeId)}>あなたの所属、職務、配置の経歴と、各業務の情報がまとまっています。</Card>
          <Card title="育成・確保方針から探す" href={paths.policy()}>３つの柱、10の取組、30の個別取組を、方針の言葉で読めます。</Card>
        </CardGrid>
      </Section>
    </>
  );
}
