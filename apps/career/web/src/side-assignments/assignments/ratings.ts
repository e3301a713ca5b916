/** Five steps, in words: a bare number says nothing to the other side. */
export const RATINGS = [
  { id: '5', label: 'とてもよかった' },
  { id: '4', label: 'よかった' },
  { id: '3', label: 'ふつう' },
  { id: '2', label: 'あまりよくなかった' },
  { id: '1', label: 'よくなかった' },
] as const;

/** 4 → 「よかった（5段階の4）」. */
export const ratingWords = (rating: number | null) => (rating === null ? null : `${RATINGS.find(({ id }) => id === String(rating))?.label ?? ''}（5段階の${rating}）`);
