/** "the claim", "Sand's remarks", "reports that …", "any such plan": noun phrases whose head stands for something said. */
import { ANY_NOUN, type NounKind, type ReferenceNoun, referenceNoun } from './nouns.ts';

export interface NounPhrase {
  readonly words: string;
  readonly from: number;
  readonly to: number;
  readonly noun: string;
  readonly kind: NounKind;
  readonly plural: boolean;
  readonly loose: boolean;
  /** Two things, whoever said them: "both claims", "neither claim". */
  readonly two: boolean;
  /** Nothing before it marks it as known: "reports that …", "a claim". */
  readonly isNew: boolean;
  /** A name or description; own: "her claim", "its figure"; null where nobody is named. */
  readonly owner: 'own' | { readonly name: string } | null;
  /** Words between the determiner and the noun: "the fraud claims". */
  readonly modifiers: string;
  /** What it says about itself: "that the mayor lied", "of fraud". */
  readonly complement: string;
}

const PHRASE =
  /(?:(?<owner>\b(?:the |an? )?(?:[OD][’'])?\p{L}[\p{L}.-]*(?: (?:[OD][’'])?\p{L}[\p{L}.-]*){0,3}?)(?:[’']s|(?<=s)[’'](?=\s))|(?<det>\b(?:the|that|this|those|these|such|any|all|both|neither|either|same|an?|no)\b)|(?<own>\b(?:his|her|its|their|my|our|your)\b))(?<tail>(?: (?!(?:of|that|for|to|from|in|on|and|by|the|his|her|its|their|an?|this|some|is|was|were|are|has|had|he|she|it|they|who|will|would|could|can|may|might|should|must|did|does|do|not|despite|after|amid|before|with|about|against|over|under|when|if|as|at|no)\b)[\p{L}-]+(?![’'][\p{L}\s])){1,3})|(?<bare>\b(?:claims|allegations|accusations|reports|rumou?rs|suggestions|assertions|charges|speculation|criticism|complaints|calls|demands|requests|questions))(?= (?:that|of|by|from|about|for|he|she|it|they)\b)/giu;

const COMPLEMENT =
  /^(?:\s+(?:made\s+)?(?:in|on|last|earlier|yesterday|this|an?)\s+[\p{L}\d]+(?:\s(?:\d+|ago|earlier|before))?)?\s+(?:that|of|about|on|over|against|he|she|it|they)\s+([^.;]{3,160})/iu;
const BY =
  /^\s*(?:made |put forward |raised |levelled |leveled )?(?:by|from) ((?:the |an? )?[\p{L}][\p{L}.-]*(?: \p{Lu}[\p{L}.-]*){0,3}|(?:the |an? )[\p{L}-]+)/u;

/** Asking for a comment is the reporter's own doing. */
const FOR_COMMENT =
  /^\s+(?:seeking|from (?:reporters|the \p{Lu})|for (?:\p{L}+ )?(?:comment|an interview|interviews|a response|information))/u;

/** "her appeal as a speaker" calls for nothing. */
const CHARM = /^\s+(?:as|among|with)\b/;

/** In text order. */
export function nounPhrases(text: string): NounPhrase[] {
  if (!ANY_NOUN.test(text)) return [];
  const out: NounPhrase[] = [];
  for (const m of text.matchAll(PHRASE)) {
    const { det, own, owner, tail, bare } = m.groups!;
    const found = bare === undefined ? headIn(tail!) : { known: referenceNoun(bare)!, start: 0, end: 0 };
    if (!found) continue;
    const { known } = found;
    // "news' report" is a word in marks.
    if (owner?.endsWith('s') && !/\p{Lu}\S*$/u.test(owner) && !/^the /i.test(owner)) continue;
    const to = m.index + m[0].length - (tail?.length ?? 0) + (bare === undefined ? found.end : 0);
    const rest = text.slice(to, to + 180);
    if (/^(?:requests?|questions?|calls?)$/i.test(known.noun) && FOR_COMMENT.test(rest)) continue;
    if (known.noun === 'appeal' && CHARM.test(rest)) continue;
    const by = BY.exec(rest);
    const isNew = bare !== undefined || /^(?:an?|any|no|all|such)$/i.test(det ?? '');
    out.push({
      ...known,
      words: text.slice(m.index, to),
      from: m.index,
      to,
      modifiers: bare === undefined ? tail!.slice(0, found.start).trim() : '',
      two: /^(?:both|neither|either)$/i.test(det ?? ''),
      isNew: isNew && !/\bsuch\b/i.test(m[0]),
      owner: own ? 'own' : owner ? { name: ownName(owner) } : by ? { name: by[1]! } : null,
      complement: COMPLEMENT.exec(by ? rest.slice(by[0].length) : rest)?.[1] ?? '',
    });
  }
  return out;
}

/** The first reference noun among the words after a determiner, and where it ends. */
function headIn(tail: string): { readonly known: ReferenceNoun; readonly start: number; readonly end: number } | null {
  for (const m of tail.matchAll(/[\p{L}-]{4,}/gu)) {
    const known = referenceNoun(m[0]);
    if (known) return { known, start: m.index, end: m.index + m[0].length };
  }
  return null;
}

/** "to address the FBI" before the ending is "the FBI", "reasons for Turkey" is "Turkey". */
function ownName(owner: string): string {
  const last = /.*(?:^|\s)((?:the|an?) .+)$/.exec(owner)?.[1];
  if (last) return last;
  return /(?:\p{Lu}\S*(?: |$))+$/u.exec(owner)?.[0].trim() ?? owner;
}
