/** 「三上 誠さん、佐々木 恵さん」; somebody without a manager on record has 「上司」. */
export const namesOf = (people: readonly { name: string }[] | null): string => (people && people.length > 0 ? people.map(({ name }) => `${name}さん`).join('、') : '上司');
