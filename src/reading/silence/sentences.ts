/** A range of text cut into sentences, and sentences into words. */
import type { Range } from '../../record/article.ts';

export interface Word extends Range {
  /** As written, and in lower case with straight apostrophes. */
  readonly text: string;
  readonly low: string;
}

const ENDS = /[.!?…][”"’')\]]*(?=\s+(\S))/gu;
/** What stands before a full stop that ends no sentence. */
const ABBREVIATION =
  /(?:^|[\s(“"‘'])(?:\p{Lu}|(?:\p{L}\.)+\p{L}|Mr|Mrs|Ms|Dr|Prof|Sen|Sens|Rep|Reps|Gov|Gen|Lt|Col|Capt|Sgt|Maj|Cmdr|Adm|Rev|Hon|Pres|Supt|Insp|Det|St|Mt|Jr|Sr|Inc|Ltd|Co|Corp|Bros|vs|No|Jan|Feb|Mar|Apr|Aug|Sept?|Oct|Nov|Dec|a\.m|p\.m|approx|est|Ala|Ariz|Calif|Colo|Conn|Fla|Ga|Ill|Ind|Kan|Ky|La|Md|Mass|Mich|Minn|Miss|Mo|Mont|Neb|Nev|Okla|Ore|Pa|Tenn|Tex|Va|Vt|Wash|Wis|Wyo|D-\p{L}+|R-\p{L}+)$/u;
/** A title or a month takes whatever comes next; after other abbreviations a capital may begin a sentence. */
const MAY_END = /(?:\p{L}\.\p{L}|a\.m|p\.m|Inc|Ltd|Co|Corp|Bros|Jr|Sr)$/u;
const BEGINS = /^(?:The|A|An|He|She|It|They|We|I|In|On|At|But|And|There|This|That|His|Her|Its|Their)\b/u;

export function sentencesOf(text: string, range: Range): Range[] {
  const out: Range[] = [];
  const part = text.slice(range.start, range.end);
  let from = 0;
  const push = (to: number) => {
    while (from < to && /\s/.test(part[from]!)) from++;
    if (to > from) out.push({ start: range.start + from, end: range.start + to });
    from = to;
  };
  for (const m of part.matchAll(ENDS)) {
    if (/[\p{Ll},;]/u.test(m[1]!)) continue;
    const before = part.slice(Math.max(from, m.index - 12), m.index);
    const end = m.index + m[0].length;
    if (m[0] === '.' && ABBREVIATION.test(before)) {
      if (!MAY_END.test(before) || !BEGINS.test(part.slice(end, end + 12).trimStart())) continue;
    }
    push(end);
  }
  push(part.length);
  return out;
}

const WORD =
  /(?:\p{Lu}\.){2,}|(?:Mr|Mrs|Ms|Dr|Prof|Sen|Sens|Rep|Reps|Gov|Gen|Lt|Col|Capt|Sgt|Rev|St|Jr|Sr|Inc|Ltd|Co|Corp|No|Jan|Feb|Aug|Sept?|Oct|Nov|Dec)\.|\p{Lu}\.(?=\s?\p{Lu})|[\p{L}\p{N}]+(?:[-.,’'&/@][\p{L}\p{N}]+)*(?:(?<=s)[’'](?=\s+\p{L}))?|[^\s]/gu;

/** "I've", "he's": a subject and an auxiliary. */
const CONTRACTED = /^(?:I|we|he|she|they|it|you|who|that|there|what)(?=['’](?:ve|s|d|ll|re|m)$)/i;

export function wordsOf(text: string, range: Range): Word[] {
  const out: Word[] = [];
  for (const m of text.slice(range.start, range.end).matchAll(WORD)) {
    const start = range.start + m.index;
    const joined = CONTRACTED.exec(m[0])?.[0].length ?? m[0].length;
    for (const [from, to] of joined < m[0].length
      ? [
          [0, joined],
          [joined, m[0].length],
        ]
      : [[0, m[0].length]]) {
      const text = m[0].slice(from, to);
      out.push({ start: start + from!, end: start + to!, text, low: text.toLowerCase().replaceAll('’', "'") });
    }
  }
  return out;
}
