import { render } from '@testing-library/react';
import { expect, it } from 'vitest';
import { Period } from './Term.tsx';

it('a period is told with both its days; without an end it says from when', () => {
  const told = (from: string | null, to: string | null) => render(<Period from={from} to={to} />).container.textContent;
  expect([told('2026-12-01', '2027-11-30'), told('2026-12-01', null), told(null, '2026-12-04')]).toEqual(['令和8年12月1日から令和9年11月30日まで', '令和8年12月1日から', '－']);
});
