/** The time that stands with the words of one attribution: "said on Friday", "In a letter last month, Lima wrote". */
import type { Range } from '../../record/article.ts';
import type { Time } from '../../text/dates/times.ts';
import type { Spoken } from '../spans.ts';
import { documentNoun } from './documents.ts';

/** What the time of one statement is looked for in. */
export interface Scene {
  readonly text: string;
  readonly sentence: Range;
  /** Times of the sentence. */
  readonly times: readonly Time[];
  /** Spans of other statements in the sentence, but for those that hold this one. */
  readonly others: readonly Range[];
}

/** The day till which, from which or for which something holds is not the day on which it was said. */
const NOT_WHEN =
  /\b(?:since|until|till|by|before|after|from|for|as\s+of|following|between|ahead\s+of|prior\s+to|than|to|through|against|about|over)\s+(?:the\s+|an?\s+|his\s+|her\s+|their\s+)?$/i;
/** "the 2016 election", "plans for September": a property of something else. */
const OF_SOMETHING = /\b(?:of|on|for|to)\s+(?:the\s+|an?\s+|its\s+|his\s+|her\s+|their\s+)?(?:late\s+|early\s+)?$/i;
/** How a document comes into the world. */
const PUBLISHED =
  /(?<!\b(?:will|to|would)\s+be\s+)\b(?:released|published|issued|conducted|dated|posted|delivered|sent|taken|filed|unveiled|aired|broadcast|recorded|written|signed|made|given|held|tweeted|obtained)\b[^.;]{0,60}$/i;
/** "Sand, who has made ten films and was mayor in 2004": a person's deeds. */
const HAS_DONE = /\b(?:who|has|have|had|he|she|they)\s+(?:\w+ly\s+)?$/i;
const ANOTHER_VERB = /\b(?:and|but|or)\s+(?:was|were|is|has|had)\b|\bwho\b/i;
const DOCUMENT_YEAR = /(?:\b(?:an?|its|his|her|their|the|that)|['’]s)\s+(?:early\s+|late\s+)?$/i;
/** "a panel in 2001": the end of a source that says nothing else of it. */
const AT_END = /^[^,;–—-]*\s(?:in|on)\s+$/;
/** "the budget for the year that starts on 1 April" */
const TO_COME =
  /\b(?:starting|beginning|ending|due|scheduled|planned|expected|set|opening|closing|expiring|effective|running)\s+(?:in|on)\s+$/i;
/** "grilled [the banker Bo Sand on Tuesday over his accounts]": only a name stands between the cue and the time. */
const NAME = /^(?:the\s+)?(?:[A-Z][\w.’'-]*\s+){1,6}(?:on\s+)?$/;
const CLAUSE =
  /\b(?:after|before|since|when|while|as|because|until|who|which|that|where|whose|if|though|although|whether|and|but|or|than|despite|following)\b|[;:—–]|--/i;
/** "moved there in May but now wants" */
const THEN = /\b(?:and|but)\b/i;
/** "said of clashes on Sunday" */
const TOPIC = /^\s*(?:of|about)\s+\p{Ll}/u;
/** Nothing of what is expected, or will be said, has been said. */
const YET_TO_COME =
  /^(?:will|would|is due to|are due to|is set to|are set to|(?:is|are)\s+(?:also\s+)?(?:expected|scheduled))\b/i;
/** "In May, Lima says, she met him": a tale in the present; the day is that of the tale. */
const TELLS = /^(?:also |now )?(?:says|claims|recalls|remembers|believes|thinks|insists|alleges|maintains)$/i;
const CLAUSE_ENDS = [', and ', ', but ', '; ', ': ', ' — ', ' – ', ' -- '];
/** The words before a time that opens a clause: "On", "In a", "Speaking to students in Porto Alto". */
const OPENING =
  /^["“”'‘’(\s]*(?:(?:but|and|yet|so|even|then|also|just|only|meanwhile|still|however|later|earlier|indeed|in\s+fact|again)\b,?\s*)*(?:(?:on|in|at|during|over|late|early|speaking|appearing|writing|asked|testifying|addressing|interviewed|back\s+in|as\s+(?:early|late|recently)\s+as|throughout)\b[^.;:]*)?$/i;
/** "after last week’s debate, when" */
const WHEN = /^(?:['’]s)?[^.;:"“”]{0,80}\bwhen\s+$/;
const VERB =
  /\b(?:is|was|are|were|has|had|have|will|would|said|says|told|did|that|who|which|because|when|while|after|since)\b/i;

export function ownTime(s: Spoken, scene: Scene): Time | null {
  const { text, sentence, others } = scene;
  const spans = spansIn(s, sentence);
  const first = Math.min(...spans.map((r) => r.start));
  const last = Math.max(...spans.map((r) => r.end));
  const cue = s.cue ? text.slice(s.cue.start, s.cue.end) : '';
  if (YET_TO_COME.test(cue)) return null;
  const holds = (time: Time): boolean => {
    const source = s.source.find((r) => touches(r, time));
    if (source) return ofDocument(text, source, time);
    const content = s.content.find((r) => touches(r, time));
    if (content)
      return s.cue !== null && s.cue.end <= content.start && NAME.test(text.slice(content.start, time.start));
    if (others.some((r) => touches(r, time))) return false;
    const isNearest = !scene.times.some((t) => t.start >= time.end && t.end <= first);
    if (time.end <= first && isNearest && WHEN.test(text.slice(time.end, first))) return true;
    const before = text.slice(Math.max(sentence.start, time.start - 40), time.start);
    if (NOT_WHEN.test(before) || (isLong(time) && OF_SOMETHING.test(before))) return false;
    if (s.cue && touches(s.cue, time)) return true;
    if (time.end <= first) return !TELLS.test(cue) && opens(text, sentence.start, time, first);
    if (time.start >= last) return trails(text, last, time, others);
    return s.cue !== null && beside(text, s, s.cue, time);
  };
  return scene.times.find(holds) ?? null;
}

function ofDocument(text: string, source: Range, time: Time): boolean {
  const before = text.slice(source.start, time.start);
  const published = PUBLISHED.exec(before);
  if (published && !HAS_DONE.test(before.slice(0, published.index)) && !ANOTHER_VERB.test(published[0])) return true;
  if (time.end === source.end && AT_END.test(before) && !VERB.test(before) && !TO_COME.test(before)) return true;
  return (
    DOCUMENT_YEAR.test(before) &&
    documentNoun(text.slice(source.start, source.end)) !== undefined &&
    !/['’]/.test(text[time.end] ?? '')
  );
}

/** "On Friday, Lima said": from the beginning of the clause on nothing but what leads up to it. */
function opens(text: string, start: number, time: Time, first: number): boolean {
  const clause = text.slice(start, time.start);
  const from = Math.max(
    0,
    ...CLAUSE_ENDS.map((b) => clause.lastIndexOf(b) + b.length).filter((i, k) => i >= CLAUSE_ENDS[k]!.length),
  );
  const lead = clause.slice(from);
  const gap = text.slice(time.end, first);
  return gap.length <= 160 && OPENING.test(lead) && !VERB.test(lead) && !VERB.test(gap);
}

/** Behind all that belongs to the statement, and no other clause between: "… in a ruling released Thursday". */
function trails(text: string, last: number, time: Time, others: readonly Range[]): boolean {
  const gap = text.slice(last, time.start);
  // "said that shots were fired this year" tells how long, not when it was said.
  const reach = time.value.length === 4 ? 12 : 120;
  if (gap.length > reach || others.some((r) => r.start >= last && r.end <= time.start)) return false;
  return (!CLAUSE.test(gap) && !VERB.test(gap)) || PUBLISHED.test(gap);
}

/** Right before the cue ("Lima on Friday said") or behind it, with at most a listener or a place between. */
function beside(text: string, s: Spoken, cue: Range, time: Time): boolean {
  if (time.end <= cue.start) {
    const source = s.source.findLast((r) => r.end <= time.start);
    const from = source ? text.slice(source.end, time.start) : '';
    const to = text.slice(time.end, cue.start);
    // "Doctors in 2015 sent a letter …, calling for it": a participle may stand far behind its clause.
    const reach = source && from.length <= 15 && /ing\b/.test(text.slice(cue.start, cue.end)) ? 180 : 30;
    if (!source && /[–—)]|\s-\s|,/.test(to)) return false; // "Lima – elected in 2002 – was criticised"
    return to.length <= reach && from.length <= 30 && !VERB.test(to) && !VERB.test(from) && !THEN.test(to);
  }
  const back = Math.max(...[...s.source, cue, ...s.content].filter((r) => r.end <= time.start).map((r) => r.end));
  const gap = text.slice(back, time.start);
  return gap.length <= 80 && !TOPIC.test(gap) && (!CLAUSE.test(gap) || PUBLISHED.test(gap));
}

const isLong = ({ kind }: Time): boolean => kind === 'year' || kind === 'month';
const touches = (a: Range, b: Range): boolean => a.start < b.end && b.start < a.end;

const spansIn = (s: Spoken, sentence: Range): Range[] =>
  [...s.source, ...(s.cue ? [s.cue] : []), ...s.content].filter((r) => touches(r, sentence));
