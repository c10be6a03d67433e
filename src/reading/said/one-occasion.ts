/** Whether a statement that bears no date may belong to the occasion that is being told. */
import type { Placed } from './scene.ts';

/** "has said", "often says", "has long called for": said at other times too. */
const OTHER_TIMES =
  /\b(?:has|have|had)\b|n['’]t\b|\b(?:often|long|always|previously|once|frequently|usually|regularly|recently|years?|used\s+to|never|would)\b/i;
const DID_NOT = /^(?:did\s+not|didn['’]t)\s/;
const IN_MIND = new Set(['believes', 'silent']);
const PRESENT = /^(?:(?:also|further|then|repeatedly)\s+)*(?:is|are|says?|[a-z]+(?:[^us]s|es))\b/i;
/** "after the council condemned": what came before the matter at hand. */
const BACKGROUND = /\b(?:after|since|before|until)\s+(?:the\s+)?$/i;
/** Another occasion, of which the day is not told. */
const OCCASION =
  /\b(?:in|at|during|after)\s+an?\s+(?:[\w’'-]+\s+){0,4}?(?:interview|speech|statement|letter|tweet|post|e-?mail|rally|essay|column|book|memo|hearing|video|ad|appearance|address|report|debate|event|meeting|town\s+hall|conference|fundraiser|briefing)\b/i;
/** A time that gives no date, and is not that of the news. */
const VAGUE =
  /\b(?:years?|months?|weeks?|decades?)\s+(?:later|ago|earlier|before|after)\b|\b(?:in|over)\s+(?:the\s+past|recent)\b|\b(?:at\s+the\s+time|back\s+then|that\s+(?:year|month|week|summer|spring|fall|winter)|at\s+one\s+point|on\s+another\s+occasion)\b/i;

/** Said once and aloud; with `near`, also what "did not" happen while it is being told. */
export const isSaid = ({ cue, statement }: Placed, near = false): boolean =>
  !OTHER_TIMES.test(near ? cue.replace(DID_NOT, '') : cue) && !IN_MIND.has(statement.stance);

export const isPresent = ({ cue }: Placed): boolean => PRESENT.test(cue);

export const isBackground = (text: string, { sentence, start }: Placed): boolean =>
  BACKGROUND.test(text.slice(Math.max(sentence.start, start - 24), Math.max(sentence.start, start)));

export function isApart(text: string, p: Placed): boolean {
  const words = around(text, p);
  return OCCASION.test(words) || VAGUE.test(words);
}

/** The sentence without what is said in it. */
function around(text: string, { sentence, statement }: Placed): string {
  let out = '';
  let at = sentence.start;
  for (const c of statement.content) {
    if (c.start > at && c.start < sentence.end) out += text.slice(at, c.start);
    at = Math.max(at, c.end);
  }
  return out + text.slice(Math.min(at, sentence.end), sentence.end);
}
