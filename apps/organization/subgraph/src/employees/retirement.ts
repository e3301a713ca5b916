import { parameter } from '@takara/policy-aomori';

/*
 * 定年（地方公務員法 第28条の6。令和5年度から令和13年度まで、2年に1歳ずつ 61→65）と、管理監督職勤務上限年齢（役職定年、第28条の2）。
 * どちらも生まれた年度だけで日が決まる。年齢は誕生日の前日に達する（年齢計算ニ関スル法律）。
 */

/** What the law in force says. `ages`: from which fiscal year people retire at which age, the earliest first. */
export interface RetirementLaw {
  readonly ages: readonly { readonly fromFiscalYear: number; readonly age: number }[];
  readonly managerialAgeLimit: number;
  readonly reappointedUntil: number;
}

/** `ageLimitOn`: the 1 April on which a manager steps down, whoever it is. `leavesOn`: the last day of service, a 31 March; null for 任期付, whose term no age ends. ISO dates. */
export interface Retirement {
  readonly ageLimitOn: string;
  readonly leavesOn: string | null;
}

export function retirementLawInForce(): RetirementLaw {
  const ages = parameter('organization.retirement.ageSteps').value.map((step) => {
    const [fromFiscalYear, age] = step.split(':').map(Number);
    if (!fromFiscalYear || !age) throw new Error(`organization.retirement.ageSteps: 「年度:年齢」ではありません: ${step}`);
    return { fromFiscalYear, age };
  });
  return { ages: ages.toSorted((a, b) => a.fromFiscalYear - b.fromFiscalYear), managerialAgeLimit: parameter('organization.retirement.managerAgeLimit').value, reappointedUntil: parameter('organization.retirement.reappointedUntil').value };
}

export function retirementOf({ birthDate, staffKind }: { birthDate: string; staffKind: string }, { ages, managerialAgeLimit, reappointedUntil }: RetirementLaw): Retirement {
  const born = fiscalYearOfBirth(birthDate);
  const ageLimitOn = `${born + managerialAgeLimit + 1}-04-01`;
  if (staffKind === 'FIXED_TERM') return { ageLimitOn, leavesOn: null };
  if (staffKind === 'REAPPOINTED') return { ageLimitOn, leavesOn: `${born + reappointedUntil + 1}-03-31` };
  const ageIn = (fiscalYear: number) => ages.findLast(({ fromFiscalYear }) => fromFiscalYear <= fiscalYear)?.age ?? ages[0]!.age;
  let last = born + Math.min(...ages.map(({ age }) => age));
  while (last - born < ageIn(last)) last += 1;
  return { ageLimitOn, leavesOn: `${last + 1}-03-31` };
}

/** Whoever is born on 1 April comes of age on 31 March, with those of the fiscal year before. */
function fiscalYearOfBirth(birthDate: string): number {
  const year = Number(birthDate.slice(0, 4));
  return birthDate.slice(5) >= '04-02' ? year : year - 1;
}
