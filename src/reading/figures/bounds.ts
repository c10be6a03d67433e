/**
 * How exact a number is meant, by the words around it.
 *
 * "nearly", "almost" and "close to" are `about`: the number stands for the value, the writer does not vouch that it was
 * not reached. "as many as" and "up to" are `at-most`: they name the highest that is thought possible. "just over" is
 * `at-least` and "just under" `at-most`.
 */
import type { Figure } from '../../record/statement.ts';
import type { NumberExpression } from '../../text/numbers/numbers.ts';

export type Bound = Figure['bound'];

export interface Bounded {
  readonly bound: Bound;
  /** Of the number with the words that bound it. */
  readonly start: number;
  readonly end: number;
  /** Whether the words stand before the number, so that they can go for the next one too. */
  readonly before: boolean;
}

/** Words of this many characters are looked at on either side. */
const NEAR = 48;

const AT_LEAST =
  'at\\s+least|(?:no|not)\\s+(?:fewer|less|lower|lesser)\\s+than|(?:more|greater|larger|higher|bigger|longer|further|better|faster)\\s+than|' +
  'upwards?\\s+of|north\\s+of|in\\s+excess\\s+of|exceed(?:s|ed|ing)?|surpass(?:es|ed|ing)?|topp(?:ed|ing)|a\\s+minimum\\s+of|minimum(?:\\s+of)?|' +
  'as\\s+(?:few|little|low)\\s+as|over|above';
const AT_MOST =
  '(?:no|not|never)\\s+(?:more|greater|higher|larger|longer|bigger)\\s+than|up\\s+to|at\\s+(?:the\\s+)?most|(?:as|so)\\s+(?:many|much|long|high|large|far)\\s+as|' +
  '(?:fewer|less|lower|smaller|shorter)\\s+th[ae]n|(?:a\\s+)?maximum(?:\\s+of)?|(?:just|well|far)?\\s*short\\s+of|within|capped\\s+at|limited\\s+to|not\\s+exceeding|' +
  'under|below';
const ABOUT =
  'about|around|nearly|almost|roughly|approximately|approx\\.?|some|(?:an\\s+)?estimated(?:\\s+(?:at|to\\s+be))?|close(?:r)?\\s+to|near(?:\\s+to|ing)?|' +
  '(?:somewhere\\s+)?in\\s+the\\s+(?:vicinity|region|neighbou?rhood|area|order)\\s+of|on\\s+the\\s+order\\s+of|perhaps|maybe|probably|circa|c\\.|~|virtually|practically|an\\s+average\\s+of\\s+about';
/** What may stand between: "about a 20 minute walk", "more than another 200". */
const BETWEEN = '(?:\\s+(?:an?|another|an\\s+additional|additional|only|just|or))?';
const DEGREE = '(?:(?:just|well|slightly|far|much|only|a\\s+little|considerably|significantly|many)\\s+)?';

const BEFORE = new RegExp(
  `(?<![\\p{L}\\p{N}])(?:${DEGREE}(?:(?<most>${AT_MOST})|(?<least>${AT_LEAST}))|(?<about>${ABOUT}))${BETWEEN}\\s*$`,
  'iu',
);
const AFTER =
  /^(?:(?<least>\s+or\s+(?:more|above|over|higher|greater|better|longer)|\s+and\s+(?:over|above|up)\b|\s+at\s+(?:the\s+)?(?:least|minimum)\b|\s?\+|-plus\b)|(?<most>\s+or\s+(?:less|fewer|under|below|lower)\b|\s+at\s+(?:the\s+)?most\b|\s+and\s+(?:under|below)\b)|(?<about>\s+or\s+so\b|-odd\b|-ish\b|\s+odd\s+(?=\p{L})|,?\s+give\s+or\s+take\b))/iu;

/** "over 10 years" after what is spread over them, "a win over two rivals": no bound. */
const OVER =
  /(?:\d|illion|\b(?:people|victor(?:y|ies)|wins?|won|lead|advantage|triumph|control|dispute|row|concerns?|anger|fears?|spread|total(?:s|led)?|averaged?|vot(?:e|ed|es)|year))\b[\p{L}\s’'-]{0,40}$/iu;

export function boundOf(text: string, n: NumberExpression): Bounded {
  const lead = text.slice(Math.max(0, n.start - NEAR), n.start);
  const before = BEFORE.exec(lead);
  // "no less than an estimated $200,000": the outer bound is the one that was chosen.
  const outer = before?.groups?.about ? BEFORE.exec(lead.slice(0, before.index)) : null;
  const after = AFTER.exec(text.slice(n.end, n.end + 24));
  const wide = outer && !outer.groups!.about ? outer : before;
  const start = wide ? n.start - lead.slice(wide.index).trimStart().length : n.start;
  const end = after ? n.end + after[0].trimEnd().length : n.end;
  const own: Bound = n.written === 'range' ? 'range' : n.value === null || n.written === 'vague' ? 'about' : 'exact';
  if (
    before &&
    !isSpread(text, lead, before, n) &&
    !(n.written === 'range' && !before.groups!.most && !before.groups!.least)
  ) {
    const bound = kindOf(wide!.groups!, own);
    return { bound: own === 'range' ? 'range' : bound, start, end: n.end, before: true };
  }
  if (own !== 'range' && text[n.number.end] === '+')
    return { bound: 'at-least', start: n.start, end: n.end, before: false }; // "20+ minutes"
  if (after && own !== 'range') return { bound: kindOf(after.groups!, own), start: n.start, end, before: false };
  return { bound: own, start: n.start, end: n.end, before: false };
}

function kindOf(groups: Record<string, string | undefined>, own: Bound): Bound {
  if (groups.least) return 'at-least';
  if (groups.most) return 'at-most';
  return groups.about ? 'about' : own;
}

function isSpread(text: string, lead: string, m: RegExpExecArray, n: NumberExpression): boolean {
  if (!/^(?:over|under|about|around)(?:\s+an?)?\s*$/i.test(m[0])) return false;
  const words = lead.slice(0, m.index);
  if (/^over\s+an?\s*$/i.test(m[0])) return true;
  if (/^about\s+an?\s*$/i.test(m[0]))
    return !(n.unit && TIME.test(n.unit)) && /-/.test(text.slice(n.number.end, n.end + 1));
  if (/^over/i.test(m[0])) return (n.unit === null || TIME.test(n.unit)) && OVER.test(words);
  return (
    /^about/i.test(m[0]) &&
    /\b(?:ask(?:ed|ing)?|talk(?:ed|ing)?|jok(?:ed|ing)|tweet(?:ed|ing)?|lied|wr[io]t(?:e|ing))\s+$/i.test(words)
  );
}

const TIME = /^(?:year|month|week|day|hour|minute|second|decade)$/;
