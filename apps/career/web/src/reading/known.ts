/** Whether an address names one of what there is: whatever else stands in a filter of it is left out. */
export const isKey = <Key extends string>(known: Record<Key, unknown>, key: string | null): key is Key => key !== null && Object.hasOwn(known, key);
