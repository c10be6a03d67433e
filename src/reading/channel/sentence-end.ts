/** Ends of sentences in news prose, by a look at the characters around a place. */

const ABBREVIATION =
  /(?:^|[\s("“‘'[.])(?:[A-Z]|Mr|Mrs|Ms|Dr|Prof|Rep|Reps|Sen|Sens|Gov|Gen|Lt|Col|Maj|Capt|Sgt|Cmdr|Adm|Rev|Hon|St|Jr|Sr|Pres|Atty|Sec|Del|Mx|vs|No|Inc|Corp|Co|Ltd|Jan|Feb|Aug|Sept|Oct|Nov|Dec|U\.S|U\.N|U\.K|D\.C|[ap]\.m|Ph\.D)$/;

/** The character at `at` is the space after a sentence. */
export function endsSentence(text: string, at: number): boolean {
  const c = text[at];
  if (c !== ' ' && c !== '\u00a0') return false;
  let i = at;
  while (i > 0 && at - i < 4 && /["'”’)\]]/.test(text[i - 1]!)) i--;
  const mark = text[i - 1];
  if (mark !== '.' && mark !== '!' && mark !== '?') return false;
  const next = /\S/.exec(text.slice(at, at + 4))?.[0] ?? '';
  if (!/[\p{Lu}\p{N}"'“‘([<$£€¡¿]/u.test(next)) return false;
  return mark !== '.' || i < at || !ABBREVIATION.test(text.slice(Math.max(0, i - 8), i - 1));
}
