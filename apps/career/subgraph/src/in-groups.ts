/** A count of people as it may be shown: in full groups of `k`, null below one (decisions/005): no two answers differ by one to k−1 people. */
export const inGroups = (people: number, k: number): number | null => (people < k ? null : Math.floor(people / k) * k);
