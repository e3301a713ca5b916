import './style.css';
import { defineModule, lazyPage } from '@takara/web-kit';
import { lazy } from 'react';
import { MyUnitCard } from './home/MyUnitCard.tsx';

/** Only the shell's search page needs it: not in the chunk that ホーム loads. */
const SearchResults = lazy(async () => ({ default: (await import('./directory/SearchResults.tsx')).SearchResults }));

export default defineModule({
  id: 'organization',
  routes: [
    { index: true, element: lazyPage(() => import('./directory/DirectoryPage.tsx'), 'DirectoryPage') },
    { path: 'units', element: lazyPage(() => import('./units/UnitTreePage.tsx'), 'UnitTreePage') },
    { path: 'units/:id', element: lazyPage(() => import('./units/UnitPage.tsx'), 'UnitPage') },
    { path: 'units/:id/duties', element: lazyPage(() => import('./duties/DutyHistoryPage.tsx'), 'DutyHistoryPage') },
    { path: 'employees/:id', element: lazyPage(() => import('./employees/EmployeePage.tsx'), 'EmployeePage') },
    { path: 'duties', element: lazyPage(() => import('./duties/MyDutiesPage.tsx'), 'MyDutiesPage') },
    { path: 'duties/:dutyId/delegate', element: lazyPage(() => import('./duties/DelegatePage.tsx'), 'DelegatePage') },
    { path: 'orders/new', element: lazyPage(() => import('./orders/OrderPage.tsx'), 'OrderPage') },
    { path: 'policy', element: lazyPage(() => import('./policy/MeasuresPage.tsx'), 'MeasuresPage') },
    { path: 'policy/purpose', element: lazyPage(() => import('./policy/PurposePage.tsx'), 'PurposePage') },
    { path: 'policy/values', element: lazyPage(() => import('./policy/ValuesPage.tsx'), 'ValuesPage') },
    { path: 'policy/roles', element: lazyPage(() => import('./policy/RolesPage.tsx'), 'RolesPage') },
    { path: 'policy/figures', element: lazyPage(() => import('./policy/FiguresPage.tsx'), 'FiguresPage') },
    { path: 'policy/measures/:code', element: lazyPage(() => import('./policy/MeasurePage.tsx'), 'MeasurePage') },
  ],
  slots: { 'home.cards': MyUnitCard, 'search.results': SearchResults },
});
