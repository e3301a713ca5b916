import { describe, expect, it } from 'vitest';
import { plainToManager, whyNotComplete, whyNotNow, whyNotToManager, whyNotWrite, type ToManager } from './declaration.ts';
import { whyNotChange, whyNotRound, roundStateOn } from './round.ts';
import { dayIn } from './settings.ts';
import { plainToPersonnel, whyNotCompleteToPersonnel, whyNotToPersonnel, type ToPersonnel } from './to-personnel.ts';

const SETTINGS = { opensOn: '10-01', deadline: '11-30', remindDaysBefore: 14, lateDays: 7, staffKinds: ['REGULAR'], mostPlaces: 3, districts: ['東青', '中南', '三八', '下北'] };
const ROUND = { fiscalYear: 2026, opensOn: '2026-10-01', deadline: '2026-11-30' };
const MANAGER: ToManager = { workload: 'RIGHT', workFit: 'WELL', wish: 'NEXT', wishInYears: null, wishedDepartmentIds: ['a'], wishedDistricts: ['中南'], strengths: '', newSkills: [], licences: [], comment: '' };
const PERSONNEL: ToPersonnel = { promotionWish: null, message: '', circumstances: [], consideration: '', consent: false };

describe('a round', () => {
  it.each([['2026-09-30', 'PLANNED'], ['2026-10-01', 'OPEN'], ['2026-11-30', 'OPEN'], ['2026-12-01', 'LATE'], ['2026-12-07', 'LATE'], ['2026-12-08', 'CLOSED']])('is on %s %s, by the day alone', (on, state) => expect(roundStateOn(ROUND, on, 7)).toBe(state));
  it('takes nothing late where the pack says so', () => expect(roundStateOn(ROUND, '2026-12-01', 0)).toBe('CLOSED'));
  it('lies within its fiscal year, which goes on to March', () => {
    expect(whyNotRound({ ...ROUND, opensOn: '2026-03-31' }, '2026-04-01')).toMatchObject({ refused: 'NOT_IN_YEAR', field: 'opensOn' });
    expect(whyNotRound({ ...ROUND, deadline: '2027-04-01' }, '2026-10-01')).toMatchObject({ refused: 'NOT_IN_YEAR', field: 'deadline' });
    expect(whyNotRound({ ...ROUND, opensOn: '2027-01-10', deadline: '2027-03-31' }, '2026-10-01')).toBeNull();
    expect([dayIn(2026, '10-01'), dayIn(2026, '01-15')]).toEqual(['2026-10-01', '2027-01-15']);
  });
  it('ends after it begins, and not in the past', () => {
    expect(whyNotRound({ ...ROUND, deadline: '2026-09-01' }, '2026-08-01')).toMatchObject({ refused: 'DEADLINE_BEFORE_OPENING' });
    expect(whyNotRound(ROUND, '2026-12-01')).toMatchObject({ refused: 'DEADLINE_PASSED' });
  });
  it('that has begun keeps the day on which it began; its deadline may still move', () => {
    expect(whyNotChange(ROUND, { ...ROUND, opensOn: '2026-11-25' }, '2026-11-22')).toMatchObject({ refused: 'ALREADY_BEGUN', field: 'opensOn' });
    expect(whyNotChange(ROUND, { ...ROUND, deadline: '2026-12-11' }, '2026-12-05')).toBeNull();
    expect(whyNotChange(ROUND, { ...ROUND, opensOn: '2026-10-15' }, '2026-09-22')).toBeNull();
  });
});

describe('a declaration', () => {
  it('is written from the opening day until late ones are taken no more', () => {
    expect(whyNotWrite(null, '2026-10-01', 7)).toMatchObject({ refused: 'NO_ROUND' });
    expect(whyNotWrite(ROUND, '2026-09-30', 7)).toMatchObject({ refused: 'NOT_YET', message: '今年度の自己申告は10月1日に始まります。その日から書けます。' });
    expect(whyNotWrite(ROUND, '2026-12-07', 7)).toBeNull();
    expect(whyNotWrite(ROUND, '2026-12-08', 7)).toMatchObject({ refused: 'CLOSED', message: '受付は12月7日に終わりました。伝えたいことは所属長か人事課に伝えてください。' });
  });
  it('is taken back until the deadline, and not while late ones come in', () => {
    expect(whyNotNow('TAKE_BACK', 'SUBMITTED', ROUND, '2026-11-30', SETTINGS)).toBeNull();
    expect(whyNotNow('TAKE_BACK', 'SUBMITTED', ROUND, '2026-12-01', SETTINGS)).toMatchObject({ refused: 'DEADLINE_PASSED' });
    expect(whyNotNow('SUBMIT', 'SUBMITTED', ROUND, '2026-11-01', SETTINGS)).toMatchObject({ refused: 'NOT_NOW' });
  });
  it('lets its consent be withdrawn long after the round has closed', () => expect(whyNotNow('WITHDRAW_CONSENT', 'SUBMITTED', ROUND, '2031-01-01', SETTINGS)).toBeNull());

  it.each([
    [{ wishInYears: 10 }, 'UNKNOWN', 'wishInYears'], [{ wishInYears: 1.5 }, 'UNKNOWN', 'wishInYears'], [{ wishedDepartmentIds: ['a', 'b', 'c', 'd'] }, 'TOO_MANY', 'wishedDepartmentIds'], [{ wishedDepartmentIds: ['gone'] }, 'UNKNOWN', 'wishedDepartmentIds'],
    [{ wishedDistricts: ['東青', '中南', '三八', '下北'] }, 'TOO_MANY', 'wishedDistricts'], [{ wishedDistricts: ['東京'] }, 'UNKNOWN', 'wishedDistricts'], [{ strengths: 'あ'.repeat(1001) }, 'TOO_LONG', 'strengths'],
    [{ comment: 'あ'.repeat(1001) }, 'TOO_LONG', 'comment'], [{ licences: ['あ'.repeat(81)] }, 'TOO_LONG', 'licences'], [{ newSkills: Array.from({ length: 21 }, (_, n) => `技 ${n}`) }, 'TOO_LONG', 'newSkills'],
  ])('cannot say %j: %s at %s', (change, refused, field) => expect(whyNotToManager({ ...MANAGER, ...change }, ['a', 'b', 'c', 'd'], SETTINGS)).toMatchObject({ refused, field }));
  it('may say all that the form offers', () => expect(whyNotToManager({ ...MANAGER, wishedDepartmentIds: ['a', 'b', 'c'], wishedDistricts: ['東青', '中南', '三八'], strengths: 'あ'.repeat(1000) }, ['a', 'b', 'c'], SETTINGS)).toBeNull());

  it.each(['workload', 'workFit', 'wish'] as const)('is not handed in without %s', (field) => expect(whyNotComplete({ ...MANAGER, [field]: null })).toMatchObject({ refused: 'INCOMPLETE', field }));
  it('says in how many years, when it says later', () => expect(whyNotComplete({ ...MANAGER, wish: 'LATER' })).toMatchObject({ field: 'wishInYears' }));
  it('wishes for no other place when it wishes to stay, and for no year but with later', () => {
    expect(plainToManager({ ...MANAGER, wish: 'STAY', wishInYears: 3 })).toMatchObject({ wishInYears: null, wishedDepartmentIds: [], wishedDistricts: [] });
    expect(plainToManager({ ...MANAGER, wish: 'LATER', wishInYears: 3 })).toMatchObject({ wishInYears: 3, wishedDepartmentIds: ['a'] });
  });
});

describe('what 人事課 alone reads', () => {
  it.each([{ circumstances: ['CARE'] as const }, { consideration: '配慮' }])('is not even a draft without consent where it tells circumstances: %j', (change) => {
    expect(whyNotToPersonnel({ ...PERSONNEL, ...change })).toMatchObject({ refused: 'CONSENT_NEEDED', field: 'consent' });
    expect(whyNotToPersonnel({ ...PERSONNEL, ...change, consent: true })).toBeNull();
  });
  it('needs no consent for a message or a wish', () => expect(whyNotToPersonnel({ ...PERSONNEL, message: '相談があります', promotionWish: 'WISH' })).toBeNull());
  it('knows no consent to nothing', () => expect(plainToPersonnel({ ...PERSONNEL, consent: true }).consent).toBe(false));
  it('asks what consideration is wished for', () => {
    expect(whyNotCompleteToPersonnel({ circumstances: ['CARE'], consideration: '' })).toMatchObject({ refused: 'INCOMPLETE', field: 'consideration' });
    expect(whyNotCompleteToPersonnel({ circumstances: [], consideration: '' })).toBeNull();
  });
  it.each(['message', 'consideration'] as const)('has an end: %s', (field) => expect(whyNotToPersonnel({ ...PERSONNEL, consent: true, [field]: 'あ'.repeat(1001) })).toMatchObject({ refused: 'TOO_LONG', field }));
});
