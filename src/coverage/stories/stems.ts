/** One form for the forms of a word: "robbers" and "robber", "Greece's" and "Greece". Light on purpose: different words stay apart. */
export function stemOf(word: string): string {
  const w = plain(word);
  if (w.length < 4) return w;
  if (w.endsWith('ies') && w.length > 4) return `${w.slice(0, -3)}y`;
  if (/(?:[sx]|ch|sh)es$/.test(w)) return w.slice(0, -2);
  if (w.endsWith('s') && !/(?:ss|us|is)$/.test(w)) return w.slice(0, -1);
  return w;
}

/** Lower case, without accents and possessive ending. */
function plain(word: string): string {
  const lower = word.toLowerCase().replace(/['’]s?$/, '');
  return /[^\0-\x7f]/.test(lower) ? lower.normalize('NFKD').replace(/\p{M}/gu, '') : lower;
}
