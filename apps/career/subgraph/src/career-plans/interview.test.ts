import { describe, expect, it } from 'vitest';
import { INTERVIEW_STEPS, LONGEST_RECORD, whyNotInterview, whyNotReason, whyNotRecord, type InterviewState } from './interview.ts';
import { TALK } from './plan.factory.ts';

const ON = '2026-11-22';

describe('the record of a talk', () => {
  it('has a day that has come and what was talked about', () => {
    expect(whyNotRecord(TALK, ON)).toBeNull();
    expect(whyNotRecord({ ...TALK, heldOn: ON, nextSteps: '' }, ON)).toBeNull();
    expect(whyNotRecord({ ...TALK, heldOn: '2026-11-23' }, ON)).toMatchObject({ refused: 'FUTURE_DAY', field: 'heldOn' });
    expect(whyNotRecord({ ...TALK, talked: '\n ' }, ON)).toMatchObject({ refused: 'INCOMPLETE', field: 'talked' });
    for (const field of ['talked', 'nextSteps'] as const) expect(whyNotRecord({ ...TALK, [field]: 'あ'.repeat(LONGEST_RECORD + 1) }, ON)).toMatchObject({ refused: 'TOO_LONG', field });
  });

  it('is returned with words', () => {
    expect(whyNotReason('　')).toMatchObject({ refused: 'INCOMPLETE', field: 'reason' });
    expect(whyNotReason('日が違います。')).toBeNull();
    expect(whyNotReason('あ'.repeat(LONGEST_RECORD + 1))).toMatchObject({ refused: 'TOO_LONG', field: 'reason' });
  });

  it.each(Object.keys(INTERVIEW_STEPS) as InterviewState[])('in %s takes its next steps and no others', (state) => {
    const taken = (['CONFIRM', 'RETURN', 'REWRITE', 'WITHDRAW'] as const).filter((action) => whyNotInterview(action, state) === null);
    expect(taken).toEqual([...INTERVIEW_STEPS[state]]);
  });
});
