import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CONTENT, goal } from './plan.factory.ts';
import { GOAL_KINDS, isShareInForce, LONGEST_GOAL, LONGEST_TEXT, MOST_GOALS, NEXT_STEPS, planState, whyNotDraft, whyNotPlan, whyNotVersion, type PlanAction, type PlanContent, type PlanState } from './plan.ts';

const COLUMNS = ['FOUNDATION', 'INITIATIVE', 'SHUSA'];
const ON = '2026-11-22';
const why = (change: Partial<PlanContent>, columns: readonly string[] = COLUMNS) => {
  const no = whyNotVersion({ ...CONTENT, ...change }, columns, ON);
  return no && `${no.refused} ${no.field}`;
};

describe('what a plan must say before it is a version', () => {
  it('is a picture of the future and one goal with its place and day', () => {
    expect(why({})).toBeNull();
    expect(why({ strengths: '', lifeDesign: '', support: '' })).toBeNull();
    expect(why({ vision: ' 　\n' })).toBe('INCOMPLETE vision');
    expect(why({ goals: [] })).toBe('INCOMPLETE goals');
    expect(why({ goals: [goal({}), goal({ text: ' ' })] })).toBe('INCOMPLETE goals.1.text');
    expect(why({ goals: [goal({ columnCode: null })] })).toBe('INCOMPLETE goals.0.columnCode');
    expect(why({ goals: [goal({ by: null })] })).toBe('INCOMPLETE goals.0.by');
  });

  it('says why, what to do next, and where the definition stands', () => {
    expect(whyNotVersion({ ...CONTENT, vision: '' }, COLUMNS, ON)).toEqual({ refused: 'INCOMPLETE', message: '「将来像」を書いてください。仕事を通じてどのような職員になりたいかを、いまの言葉でかまいません。', field: 'vision', source: '青森県職員育成・確保方針「キャリアデザインとは？」' });
  });

  it('refuses a goal of the past unless it is done, and takes one of today', () => {
    expect(why({ goals: [goal({ by: '2026-11-21' })] })).toBe('PAST_DAY goals.0.by');
    expect(why({ goals: [goal({ by: ON })] })).toBeNull();
    expect(why({ goals: [goal({ by: '2025-03-31', isDone: true })] })).toBeNull();
  });

  it('knows only the columns of the path in force, and asks for none where the family has no chart', () => {
    expect(why({ goals: [goal({ columnCode: 'KACHO' })] })).toBe('UNKNOWN_COLUMN goals.0.columnCode');
    expect(why({ goals: [goal({ columnCode: null })] }, [])).toBeNull();
    expect(why({ goals: [goal({ columnCode: 'FOUNDATION' })] }, [])).toBe('UNKNOWN_COLUMN goals.0.columnCode');
  });
});

describe('a draft', () => {
  it('is kept however unfinished it is', () => {
    const text = fc.string({ maxLength: 100 });
    const anyGoal = fc.record({ kind: fc.constantFrom(...(Object.keys(GOAL_KINDS) as (keyof typeof GOAL_KINDS)[])), columnCode: fc.option(text), text, by: fc.option(fc.constant('2001-01-01')), isDone: fc.boolean() });
    const content = fc.record({ vision: text, strengths: text, lifeDesign: text, support: text, goals: fc.array(anyGoal, { maxLength: MOST_GOALS }) });
    fc.assert(fc.property(content, (each) => whyNotDraft(each) === null));
  });

  it('is refused where it is too much, with the field it is about', () => {
    for (const field of ['vision', 'strengths', 'lifeDesign', 'support'] as const) {
      expect(whyNotDraft({ ...CONTENT, [field]: 'あ'.repeat(LONGEST_TEXT) })).toBeNull();
      expect(whyNotDraft({ ...CONTENT, [field]: 'あ'.repeat(LONGEST_TEXT + 1) })).toMatchObject({ refused: 'TOO_LONG', field });
    }
    expect(whyNotDraft({ ...CONTENT, goals: Array.from({ length: MOST_GOALS + 1 }, () => goal({})) })).toMatchObject({ refused: 'TOO_MANY_GOALS', field: 'goals' });
    expect(whyNotDraft({ ...CONTENT, goals: [goal({}), goal({ text: 'あ'.repeat(LONGEST_GOAL + 1) })] })).toMatchObject({ refused: 'TOO_LONG', field: 'goals.1.text', message: expect.stringContaining('目標2') });
  });
});

describe('where a plan stands', () => {
  it.each<[number, number | null, boolean, PlanState]>([
    [0, null, false, 'DRAFT'], [1, null, false, 'WRITTEN'], [3, null, true, 'WRITTEN'], [1, 1, false, 'SHARED'], [2, 2, true, 'DISCUSSED'], [2, 1, false, 'REVISED'], [2, 1, true, 'REVISED'],
  ])('latest %i, shared %s, discussed %s: %s', (latestNumber, sharedNumber, isDiscussed, state) => {
    expect(planState({ latestNumber, sharedNumber, isDiscussed })).toBe(state);
  });

  it('is shared only for the placement in which it was shared', () => {
    expect(isShareInForce({ sharedPlacementId: 'a' }, 'a')).toBe(true);
    expect(isShareInForce({ sharedPlacementId: 'a' }, 'b')).toBe(false);
    expect(isShareInForce({ sharedPlacementId: 'a' }, null)).toBe(false);
    expect(isShareInForce({ sharedPlacementId: null }, null)).toBe(false);
  });
});

describe('an act', () => {
  const now = { hasDraft: true, managers: 2 };
  const ALL = ['WRITE', 'DISCARD', 'SHARE', 'TAKE_BACK', 'RECORD'] as const satisfies readonly PlanAction[];
  it.each(Object.keys(NEXT_STEPS) as PlanState[])('in %s is one of its next steps or refused', (state) => {
    expect(ALL.filter((action) => whyNotPlan(action, state, now) === null).toSorted()).toEqual([...NEXT_STEPS[state]].toSorted());
  });

  it('of sharing needs somebody who would read it, and of discarding something to discard', () => {
    expect(whyNotPlan('SHARE', 'WRITTEN', { ...now, managers: 0 })).toMatchObject({ refused: 'NO_MANAGER' });
    expect(whyNotPlan('DISCARD', 'WRITTEN', { ...now, hasDraft: false })).toMatchObject({ refused: 'NOT_NOW' });
  });
});
