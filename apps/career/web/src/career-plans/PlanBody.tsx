import { Badge, DateText, Heading } from '@takara/design-system';
import type { PlanContentFragment } from '../gql/graphql.ts';

/** What one version says. Parts that were left out are not shown as if something were missing. */
export function PlanBody({ content: { vision, strengths, lifeDesign, support, goals }, level = 2 }: { content: PlanContentFragment; level?: 2 | 3 }) {
  return (
    <div className="grid min-w-0 gap-7">
      <Words level={level} title="将来像" text={vision} isLead />
      {goals && goals.length > 0 ? (
        <div>
          <Heading level={level}>目標</Heading>
          <ol className="mt-3 grid gap-4">
            {goals.map((goal) => (
              <li key={goal.id} className="grid gap-1 border-s-4 border-line ps-4">
                <span className="flex flex-wrap items-center gap-x-3 gap-y-1 text-sm text-text-quiet">{goal.kindLabel}{goal.isDone ? <Badge tone="success">できた</Badge> : null}</span>
                <span className="font-bold wrap-anywhere">{goal.text}</span>
                <span className="text-sm">{goal.by ? <><DateText value={goal.by} />まで</> : null}{goal.columnLabel ? `　${goal.columnLabel}` : null}</span>
              </li>
            ))}
          </ol>
        </div>
      ) : null}
      <Words level={level} title="適性・経験" text={strengths} />
      <Words level={level} title="人生設計" text={lifeDesign} />
      <Words level={level} title="上司に相談したいこと" text={support} />
    </div>
  );
}

function Words({ title, text, level, isLead = false }: { title: string; text: string | null; level: 2 | 3; isLead?: boolean }) {
  if (!text) return null;
  return <div><Heading level={level}>{title}</Heading><p className={`mt-2 whitespace-pre-wrap leading-loose wrap-anywhere ${isLead ? 'text-lg' : ''}`}>{text}</p></div>;
}
