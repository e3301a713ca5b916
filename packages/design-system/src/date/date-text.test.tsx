import { expect, it } from 'vitest';
import { mount } from '../../test/mount.tsx';
import { DateText } from './date-text.tsx';

it.each([
  [<DateText key="day" value="2026-11-22" />, '令和8年11月22日', '2026-11-22'],
  [<DateText key="weekday" value="2026-11-22" weekday />, '令和8年11月22日(日)', '2026-11-22'],
  [<DateText key="first" value="2019-05-01" />, '令和元年5月1日', '2019-05-01'],
  [<DateText key="era" value="2019-04-30" />, '平成31年4月30日', '2019-04-30'],
  [<DateText key="time" value="2026-11-22T15:30:00Z" time />, '令和8年11月23日 0:30', '2026-11-22T15:30:00Z'],
])('reads in the era and in Asia/Tokyo: %#', (content, text, machine) => {
  const time = mount(content).querySelector('time');
  expect([time?.textContent, time?.dateTime]).toEqual([text, machine]);
});
