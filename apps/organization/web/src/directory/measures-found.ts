interface Named {
  code: string;
  label: string;
}

/** 人財 and 人材 are one word (方針の書き方), and so are the policy's hidden ⾧ and 長. */
const plain = (text: string) => text.normalize('NFKC').replaceAll('人材', '人財').replace(/\s/g, '').toLowerCase();

/** Measures whose name has the words in it, or whose code they are. */
export function measuresFound<Measure extends Named>(measures: readonly Measure[], words: string): Measure[] {
  const wanted = plain(words);
  if (!wanted) return [];
  return measures.filter(({ code, label }) => plain(label).includes(wanted) || code === wanted);
}
