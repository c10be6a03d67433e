/** Word lists of noun-phrase.ts. */

const set = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/));

/** Words that end a phrase: clause openers, auxiliaries, prepositions but "of", subjects, times. */
export const ENDS = set(`
that which who whom whose what when where why how whether if as while because although though since until unless than
so but nor yet then also too again not never just only even still now ago once twice
is are was were be been being am has have had do does did will would can could should shall may might must
isn't wasn't aren't weren't won't wouldn't can't couldn't shouldn't doesn't didn't hasn't haven't hadn't
said says say saying told tells tell telling asked asks adding added
he she they i we you it there
in on at by from to with without about into onto over under after before during against between among amid through
throughout across along around behind beyond despite except inside like near off out outside past per regarding toward
towards up upon via within following including concerning down back
today tonight yesterday tomorrow monday tuesday wednesday thursday friday saturday sunday earlier later recently
early late immediately afterwards afterward shortly
`);
export const PRONOUNS = set(
  `me us him them himself herself themselves myself ourselves itself everyone everybody anyone anybody someone somebody nobody`,
);
export const DETERMINERS = set(
  `a an the this that these those his her their its our my your one two three four five six several some many all both
  another other any every each no`,
);
/** Last, this and next open a time unless a noun follows that is none ("this court"). */
export const TIME_NOUN =
  /^(?:last|this|next|that|one|two|three|four|five|six|seven|eight|nine|ten|several|many|a few|\d+)\s+(?:few\s+|couple\s+of\s+)?(?:week|month|year|morning|afternoon|evening|night|day|hour|minute|summer|spring|fall|autumn|winter|weekend|time|january|february|march|april|may|june|july|august|september|october|november|december|monday|tuesday|wednesday|thursday|friday|saturday|sunday)s?\b(?!['’-])/i;

/** Nouns and adjectives that look like participles. */
export const NOUNS_IN_ING =
  /^(?:hearing|meeting|briefing|gathering|building|morning|evening|filing|ruling|recording|posting|launching|housing|banking|planning|training|ongoing|leading|sitting|governing|working|existing|outgoing|incoming|visiting|listening|viewing|dying|shooting|sentencing|questioning|screening|opening|closing|breaking|wedding|signing|writing|reading|marketing|engineering|fundraising|string)$/;

/** Times and prepositions that end a phrase even with a capital. */
export const DAYS = set(
  `monday tuesday wednesday thursday friday saturday sunday today tonight yesterday tomorrow in on at to by after before`,
);

/** They open a clause behind a noun ("a letter sent on Monday") and not behind an article ("a written statement"). */
export const PARTICIPLES = set(`
aired held released issued published obtained posted shown given made scheduled dated titled called filed
sent written conducted taken taped recorded seen delivered signed airing
`);
