/** The words of an assertion as the judge compares them: stems with how rare they are in the story, names, numbers, negation. */
import { numbersIn } from '../../text/numbers/numbers.ts';
import { type Word, wordsOf } from '../../text/words.ts';
import type { Assertion } from '../assertions/assertion.ts';
import type { Reading } from '../reading.ts';
import { stemOf } from '../series/join/stems.ts';
import { type Scopes, scopesOf } from './scopes.ts';

export interface Wording {
  /** Stems of telling words, each once. */
  readonly stems: ReadonlySet<string>;
  /** Of words with a capital that begin no sentence. */
  readonly names: ReadonlySet<string>;
  /** Values, spelled or in digits; times of day and years too. */
  readonly numbers: ReadonlySet<string>;
  readonly negated: boolean;
  /** In order, for runs of words that both share. */
  readonly low: readonly string[];
  readonly scopes: Scopes;
  /** By stem: the first word of it, as written. */
  readonly written: ReadonlyMap<string, string>;
}

const EMPTY = new Set(
  (
    'a an the of in on at to for from by with without within into onto over under after before since until during through around about against among between out up down off and or but nor so ' +
    'than as if when while where who whom whose which that because is are was were be been being am has have had having do does did will would can could may might must shall should it its he ' +
    'his she her him they their them we us our you your i me my this these those there here also only just more most some any each all both such own very then now still already yet too said says ' +
    "say told tell 's n't"
  ).split(' '),
);
const NEGATION =
  /^(?:no|not|never|none|nobody|nothing|neither|nor|without|n['’]t|cannot|deny|denies|denied|denying|refuted?|false|untrue|unharmed|unhurt|\p{L}+n['’]t)$/u;

export function wordingOf({ content }: Assertion, { article }: Reading): Wording {
  const words = content.flatMap((range) => wordsOf(article.text, range));
  const isTelling = (w: Word) => /[\p{L}\p{N}]/u.test(w.text) && !EMPTY.has(w.low);
  const telling = words.filter(isTelling);
  return {
    stems: new Set(telling.map((w) => stemOf(w.low))),
    names: new Set(telling.filter((w) => isName(w, article.text)).map((w) => stemOf(w.low))),
    numbers: new Set(
      content.flatMap((range) => numbersIn(article.text, range).map((n) => String(n.value ?? `${n.low}-${n.high}`))),
    ),
    negated: words.some((w) => NEGATION.test(w.low)),
    low: words.filter((w) => /[\p{L}\p{N}]/u.test(w.text)).map((w) => w.low),
    scopes: scopesOf(words, isTelling),
    written: new Map(telling.toReversed().map((w) => [stemOf(w.low), w.text])),
  };
}

const isName = (w: Word, text: string): boolean =>
  /^\p{Lu}/u.test(w.text) &&
  w.start > 0 &&
  !/(?:^|[.!?:]["”’)]?\s|\n|["“‘(])$/u.test(text.slice(Math.max(0, w.start - 3), w.start));

/** How telling a stem is: rare among the story's assertions. `count` assertions, `holding` of them hold it. */
export const rarity = (holding: number, count: number): number => Math.log((count + 1) / (holding + 0.5));
