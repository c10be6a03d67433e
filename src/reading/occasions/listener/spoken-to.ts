/** Listeners behind a preposition: "said to the crowd", "in an interview with the Herald", "asked by reporters". */
import type { Range } from '../../../record/article.ts';
import type { Piece } from '../../clauses/frame.ts';
import type { Spoken } from '../../spans.ts';
import { linksIn } from './links.ts';
import { recipientAt } from './recipient.ts';
import { isForm, SAYS_TO } from './verbs.ts';

/** Nouns that are made to or with somebody. */
const NOUN_TO =
  '(?:letters?|e-?mails?|memos?|memorandum|messages?|notes?|speech(?:es)?|address|remarks|testimony|complaints?|submissions?|statements?|comments|apology|petition|reply|response|presentation|tweet|telegram|appeal|report|warning|advice|plea|call|text)';
const LISTENER =
  /^(?:(?:the|an?|his|her|their|its|my|our|some|several|many|other|fellow|all|both|two|three|dozens|hundreds|thousands)\b|\p{Lu}|["“]\p{Lu}|(?:me|us|him|her|them|himself|herself|themselves|everyone|everybody|anyone|someone)\b|\p{Ll}+(?:s|men|women|people|police|press|media|staff|crew|parliament|congress)\b|people\b|police\b|parliament\b)/u;

const UNDER = /\bunder (\p{Lu}[\p{L}-]+)['’]s? (?:questioning|grilling|cross-examination)\b/u;

/** Stretches of the statement's own sentence are searched, the cue's first. */
export function spokenTo(text: string, pieces: readonly Piece[]): Range | null {
  const order = [...pieces].sort((a, b) => Number(b.cueEnd !== null) - Number(a.cueEnd !== null));
  for (const piece of order) {
    const found = inRange(text, piece, piece.cueEnd !== null);
    if (found) return found;
  }
  return null;
}

/** "released | it | to the Herald", "mentioned | the fire | to me": the verb's "to" comes after the content. */
export function behindContent(text: string, s: Spoken, pieces: readonly Piece[]): Range | null {
  const last = s.content.at(-1);
  if (!s.cue || !last || last.end < s.cue.end) return null;
  if (!isForm(/\S*$/.exec(text.slice(s.cue.start, s.cue.end))![0], SAYS_TO)) return null;
  const piece = pieces.find((p) => p.start === last.end);
  const to = piece && /^ to /.exec(text.slice(piece.start, piece.end));
  if (!piece || !to || !LISTENER.test(text.slice(piece.start + 4, piece.start + 24))) return null;
  return recipientAt(text, piece.start + 4, piece.end);
}

const LIGHT =
  /\b(?:offer(?:ed|s|ing)|g[ai]v(?:e|es|ing)|sent|sends|sending|issu(?:ed|es|ing)|deliver(?:ed|s|ing)|wrote|writes|had|made|makes|addressed)$/i;
const MADE_TO = new RegExp(
  `^(?:an?|the|his|her|their|its|some|this)?\\s*(?:[a-zà-ɏ-]+\\s+){0,3}(?:${NOUN_TO}|advice|praise|thanks)\\s+(?:to|for)\\s+`,
  'i',
);

/** "offered | some advice to Bo Sand". */
export function madeTo(text: string, s: Spoken): Range | null {
  const content = s.content[0];
  if (!s.cue || !content || content.start > s.cue.end + 2 || content.start < s.cue.end) return null;
  if (!LIGHT.test(text.slice(s.cue.start, s.cue.end))) return null;
  const m = MADE_TO.exec(text.slice(content.start, Math.min(content.end, content.start + 100)));
  if (!m || !/\bto\s+$/.test(m[0])) return null;
  const at = content.start + m[0].length;
  return LISTENER.test(text.slice(at, at + 20)) ? recipientAt(text, at, content.end) : null;
}

/** Named within the source: "Her submission to the court | noted", "Officials who spoke to the Herald | said". */
export function withinSource(text: string, s: Spoken): Range | null {
  const source = s.source.at(-1);
  if (!source) return null;
  const words = text.slice(source.start, source.end);
  const m = WHO_SPOKE.exec(words) ?? TO_DOCUMENT.exec(words);
  if (!m) return null;
  const at = source.start + m.index + m[0].length;
  return LISTENER.test(text.slice(at, at + 20)) ? recipientAt(text, at, source.end) : null;
}

/** "officials who spoke to the Herald" */
const WHO_SPOKE = /\bwho (?:had |have |has |also )?(?:spoke|spoken|speak|talked) (?:to|with) /;

const TO_DOCUMENT = new RegExp(
  `\\b(?:${NOUN_TO}|filing|filings|application|proposal)\\s+(?:sent\\s+|written\\s+|addressed\\s+)?to\\s+`,
  'i',
);

/** Whom the channel's own words name: "in an interview with the Herald". */
function inRange(text: string, { start, end }: Range, loose = true): Range | null {
  const words = text.slice(start, end);
  const under = UNDER.exec(words);
  if (under) return { start: start + under.index + 6, end: start + under.index + 6 + under[1]!.length };
  for (const link of linksIn(words)) {
    const before = words.slice(0, link.start);
    // Before the source a phrase must open its clause, else it belongs to somebody else's deed.
    if (!loose && ANOTHERS.test(before) && !/\b(?:when|while)\s+$/.test(before)) continue;
    if (link.by === 'with' && /\b(?:after|before|following|since)\s+(?:an?\s+|the\s+|his\s+|her\s+)?$/i.test(before))
      continue;
    const at = start + link.end;
    if (!LISTENER.test(text.slice(at, Math.min(end, at + 20)))) continue;
    const found = recipientAt(text, at, end);
    if (found) return found;
  }
  return null;
}
const ANOTHERS = /\b(?:who|which|that|whose|as|when|after|before|while|since|until)\b[^,]*$/i;
