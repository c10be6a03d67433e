/** Whether the words around a time speak of what was or of what will be; the nearest verb decides. */
const FUTURE =
  /^(?:will|won['’]t|shall|\w+['’]ll|until|till|upcoming|next|coming|expect(?:s|ed|ing)?|scheduled|due|slated|planned|plans?|planning|hopes?|set|going|ahead|prepares?|preparing|looms?|holds|begins|starts|opens|votes|soon|wants?|intends?)$/i;
const PAST =
  /^(?:[a-z]{3,}ed|was|were|had|did|didn['’]t|wasn['’]t|said|told|made|gave|held|met|came|went|took|spoke|wrote|found|began|left|won|lost|beat|sent|saw|got|led|fell|rose|broke|ran|became|shot|hit|brought|drew|flew|fought|knew|kept|laid|paid|sold|stood|struck|swore|thought|threw|tweeted|sought|read|put|cut|died|since)$/i;
const NO_VERBS = /^(?:need|feed|speed|indeed|united|so-called)$/i;
/** "will be held": the participle alone would say that it was. */
const BE = /^(?:be|get)$/i;
/** Where a sentence or a quotation ends or begins. */
const STOP = /(?<!\b(?:Mr|Mrs|Ms|Dr|Sen|Rep|Gov|Gen|St))[.?!]['’]*\s|[\n“”";]|''/g;
const WORD = /[\w'’-]+/g;
const REACH = 120;
const WORDS = 14;

/** Looks back first, then on; null where no verb in the sentence tells. */
export function tenseAround(text: string, start: number, end: number): 'past' | 'future' | null {
  const before = text.slice(Math.max(0, start - REACH), start);
  const from = [...before.matchAll(STOP)].reduce((_, m) => m.index + m[0].length, 0);
  const back = (before.slice(from).match(WORD) ?? []).slice(-WORDS);
  for (let i = back.length - 1; i >= 0; i--) {
    const tense = tenseOf(back[i]!, back[i - 1]);
    if (tense) return tense;
  }
  const after = text.slice(end, end + REACH);
  const on = (after.slice(0, after.search(STOP) >>> 0).match(WORD) ?? []).slice(0, WORDS);
  for (let i = 0; i < on.length; i++) {
    const tense = tenseOf(on[i]!, on[i - 1]);
    if (tense) return tense;
  }
  return null;
}

function tenseOf(word: string, before: string | undefined): 'past' | 'future' | null {
  if (FUTURE.test(word)) return 'future';
  return PAST.test(word) && !NO_VERBS.test(word) && !(before && BE.test(before)) ? 'past' : null;
}
