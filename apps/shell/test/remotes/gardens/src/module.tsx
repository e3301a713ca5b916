import './style.css';
import { Card } from '@takara/design-system';
import { defineModule, formatNumber, lazyPage, mapData, useQuery } from '@takara/web-kit';
import { ChoresDocument } from '../../documents.ts';

function useChores() {
  return mapData(useQuery(ChoresDocument), ({ chores }) =>
    chores.map(({ id, title, dueOn }) => ({ id, title, dueOn, reason: '庭の係です', to: '/gardens/plan', since: null })));
}

const HarvestCard = () => <Card title="ことしの収穫">{formatNumber(1234.5, 'キログラム')}</Card>;
const Found = ({ query }: { query: string }) => <Card title="庭の手入れで見つかったもの" level={2}><p className="garden-found">{query}の苗</p></Card>;

export default defineModule({
  id: 'gardens',
  routes: [
    { index: true, element: lazyPage(() => import('./GardensPage.tsx'), 'GardensPage') },
    { path: 'plan', element: lazyPage(() => import('./PlanPage.tsx'), 'PlanPage') },
  ],
  slots: { 'home.tasks': useChores, 'home.cards': HarvestCard, 'search.results': Found },
});
