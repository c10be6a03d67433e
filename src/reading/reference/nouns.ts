/** Nouns that stand for something said before ("the claim"), by what they can stand for. Own lists. */

export type NounKind =
  | 'claim' // anything said to be so
  | 'accusation' // said against somebody
  | 'report' // published or rumoured
  | 'document' // a text or picture that shows something
  | 'figure' // a number
  | 'question'
  | 'demand'
  | 'promise'
  | 'forecast'
  | 'decision'
  | 'worry';

const KINDS: Readonly<Record<NounKind, string>> = {
  claim: `claim assertion statement remark comment account version suggestion contention argument view sentiment notion idea
    insinuation characterisation characterization description explanation denial admission confession words narrative theory
    tweet outburst testimony revelation disclosure`,
  accusation: 'allegation accusation charge complaint criticism attack slur smear insinuation',
  report: 'report reports story article rumour rumor speculation gossip coverage',
  document: `finding study survey poll review photograph photo picture video footage letter memo lawsuit suit ad advert
    recording tape interview`,
  figure: 'figure number toll estimate count total statistic tally',
  question: 'question query',
  demand: 'demand call request appeal proposal recommendation ultimatum petition motion',
  promise: 'promise pledge vow commitment offer bid threat plan',
  forecast: 'forecast prediction warning projection',
  decision: 'decision ruling order announcement verdict move',
  worry: 'fear concern worry doubt',
};

/** With a person as owner or after "making" these are what was said; otherwise they often mean something else. */
const LOOSE = new Set(
  `account version argument view idea explanation description words review interview motion attack concern doubt fear worry
  statement letter study survey poll theory notion coverage decision move plan bid photo picture video proposal offer suit
  story tape article narrative`.split(/\s+/),
);

const KIND_OF: ReadonlyMap<string, NounKind> = new Map(
  (Object.keys(KINDS) as NounKind[]).flatMap((kind) =>
    KINDS[kind]
      .trim()
      .split(/\s+/)
      .map((noun) => [noun, kind] as const),
  ),
);

export interface ReferenceNoun {
  readonly noun: string;
  readonly kind: NounKind;
  readonly plural: boolean;
  readonly loose: boolean;
}

/** For a word in any case and number, `null` if it is none. */
export function referenceNoun(word: string): ReferenceNoun | null {
  const w = word.toLowerCase();
  for (const noun of [w, w.replace(/s$/, ''), w.replace(/ies$/, 'y')]) {
    const kind = KIND_OF.get(noun);
    if (kind) return { noun, kind, plural: noun !== w, loose: LOOSE.has(noun) };
  }
  return null;
}

/** Any of the nouns, in any number: whether a text is worth a closer look. */
export const ANY_NOUN = new RegExp(`(?:${[...KIND_OF.keys()].map((n) => n.replace(/y$/, '')).join('|')})`, 'i');
