import './style.css';
import { Card, PageHeader } from '@takara/design-system';
import { defineModule, mapData, usePageTitle, useQuery } from '@takara/web-kit';
import { MealsDocument } from '../../documents.ts';

function useMeals() {
  return mapData(useQuery(MealsDocument), ({ meals }) =>
    meals.map(({ id, title, dueOn }) => ({ id, title, dueOn, reason: '台所の係です', to: '/kitchens', since: null })));
}

/** Throws when the address says so, to show that a slot fails alone. */
function StockCard() {
  if (location.hash === '#kitchens-throws') throw new Error('the stock card is broken');
  return <Card title="在庫"><p className="p-2" data-testid="stock">りんご</p></Card>;
}

const Rota = () => <p>台所の当番は葵さんです。</p>;

function MealsPage() {
  usePageTitle('献立');
  return <><PageHeader title="献立" /><p>りんごのコンポート</p></>;
}

export default defineModule({ id: 'kitchens', routes: [{ index: true, element: <MealsPage /> }], slots: { 'home.tasks': useMeals, 'home.cards': StockCard, 'unit.overview': Rota } });
