import { loadPolicy } from '@takara/policy-aomori';
import { describe, expect, it } from 'vitest';
import { chartOf } from './chart.ts';
import { REASONS, type Finding, type Reason } from './finding.ts';
import { outlookOf } from './outlook.ts';
import { progressOf } from './progress.ts';
import type { Subject } from './subject.ts';
import { UnitHistory } from './unit-history.ts';

const chart = chartOf(loadPolicy());
const ruleOf = (code: string) => chart.rules.find((rule) => rule.code === code)!;
const found = (finding: Partial<Finding>): Finding => ({ rule: 'ROT-4', state: 'NOT_APPLICABLE', reason: null, on: null, span: null, placementIds: [], note: null, ...finding });

describe('where somebody stands, in a sentence', () => {
  it.each(Object.keys(REASONS).filter((reason) => reason !== 'EXCEPTION_GRANTED') as Reason[])('says why a rule does not ask, whatever kind of word the reason ends in: %s', (reason) => {
    expect(progressOf(ruleOf('ROT-4'), found({ reason }))).toBe(`この決まりは問いません（${REASONS[reason]}）。`);
  });

  it('names the fields on which somebody stands after the years of rotation', () => {
    const history = new UnitHistory([{ id: 'A', site: 'HEADQUARTERS', departmentId: 'A', workUnitId: 'A', from: '2000-04-01', to: null }], []);
    const subject: Subject = {
      employeeId: 'e', staffKind: 'REGULAR', jobFamily: 'GENERAL_ADMINISTRATION', hiredOn: '2010-04-01', placements: [{ id: 'p', unitId: 'A', grade: 'SHUJI', from: '2010-04-01', to: null }], concurrents: [], dispatches: [], leaves: [],
      records: ['LAND_ACQUISITION', 'COOKING', 'LEGAL'].map((code) => ({ kind: 'SPECIALTY', code, assignmentId: null, note: '' })),
    };
    const finding = outlookOf(subject, history, chart, '2026-11-22').find(({ rule }) => rule === 'ROT-9')!;
    expect(progressOf(ruleOf('ROT-9'), finding)).toBe('軸足を置く分野は用地・法規です。');
  });
});
