import type { PointedFault } from './pack-fault.ts';
import type { CoreValue, ValueCategory } from './policy-text.type.ts';

/** What a placeholder's label must say, so that nobody takes it for the value's name. */
export const PLACEHOLDER_MARK = '原典で確認';

/**
 * PK-200: a value is a placeholder, and then says so and claims nothing, or it is official, and then is whole:
 * its own name, a heading the policy has, and at least one behaviour. Nothing in between, nothing invented.
 */
export function valueFaults(values: readonly CoreValue[], categories: readonly ValueCategory[]): PointedFault[] {
  return values.flatMap((value, index) => {
    const faults = value.labelStatus === 'PLACEHOLDER' ? placeholderFaults(value) : officialFaults(value, categories);
    return faults.map(({ field, message }): PointedFault => ({ pointer: `/values/${index}/${field}`, rule: 'PK-200', message: `${value.code}：${message}` }));
  });
}

interface ValueFault {
  readonly field: keyof CoreValue;
  readonly message: string;
}

function placeholderFaults({ label, category, behaviors }: CoreValue): ValueFault[] {
  const faults: ValueFault[] = [];
  if (!label.includes(PLACEHOLDER_MARK)) faults.push({ field: 'label', message: `仮の名には「${PLACEHOLDER_MARK}」と書いてください。` });
  if (category !== null) faults.push({ field: 'category', message: '原本を確かめるまで、見出しには分けられません（null にしてください）。' });
  if (behaviors.length > 0) faults.push({ field: 'behaviors', message: '原本を確かめるまで、行動内容は書けません。' });
  return faults;
}

function officialFaults({ label, category, behaviors }: CoreValue, categories: readonly ValueCategory[]): ValueFault[] {
  const faults: ValueFault[] = [];
  if (label.includes(PLACEHOLDER_MARK)) faults.push({ field: 'label', message: '正式な名を書いてください。' });
  if (!categories.some(({ code }) => code === category)) {
    faults.push({ field: 'category', message: `見出し「${category ?? 'なし'}」は方針にありません。選べるのは ${categories.map(({ code, label: name }) => `${code}（${name}）`).join('、')} です。` });
  }
  if (behaviors.length === 0) faults.push({ field: 'behaviors', message: '行動内容を書いてください。' });
  return faults;
}
