/** Listeners behind a preposition: "said to the crowd", "in an interview with the Herald", "asked by reporters". */
import type { Range } from '../../record/article.ts';
import type { Piece } from '../channel/frame.ts';
import type { Spoken } from '../spans.ts';
import { recipientAt } from './recipient.ts';
import { SAYS_TO, WITH } from './verbs.ts';

const GAP =
  '(?:\\s+(?:\\w+ly|out|again|later|earlier|also|back|up|himself|herself|themselves|it|them|on \\w+day|\\w+day|(?:a|an|the|his|her|their)\\s+(?:\\w+\\s+)?(?:letter|message|e-?mail|statement|speech|note|memo|warning|complaint|petition|apology|appeal|objection)))?';
/** Nouns that are made to or with somebody. */
const NOUN_TO =
  '(?:letters?|e-?mails?|memos?|memorandum|messages?|notes?|speech(?:es)?|address|remarks|testimony|complaints?|submissions?|statements?|comments|apology|petition|reply|response|presentation|tweet|telegram|appeal|report|warning|advice|plea|call|text)';
const NOUN_WITH =
  '(?:interviews?|conversations?|meetings?|calls?|discussions?|chat|talk|Q&A|session|debate|exchange|sit-down)';
const PATTERN = new RegExp(
  `\\b(?:(?:${SAYS_TO})${GAP}\\s+to|(?:${WITH})${GAP}\\s+with|${NOUN_TO}\\s+(?:\\p{L}+day\\s+)?(?:to|before)|${NOUN_WITH}\\s+(?:\\p{L}+day\\s+|on\\s+\\p{L}+day\\s+)?with|complaints?\\s+(?:\\p{L}+day\\s+)?with|(?:testif(?:ied|ies|ying)|appear(?:ed|ing|s)|sp(?:oke|eaking|eaks))\\s+before|(?:addressing)|(?:asked|pressed|questioned|quizzed|interviewed|challenged|prompted|cross-examined|grilled)(?:\\s+\\p{L}+day)?\\s+by|under\\s+questioning\\s+(?:from|by)|in\\s+(?:response|reply|answer)\\s+to\\s+(?:an?\\s+)?questions?\\s+(?:from|by)|cutting\\s+off)\\s+`,
  'giu',
);
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

const SAYS_LAST = new RegExp(`\\b(?:${SAYS_TO})$`, 'i');

/** "released | it | to the Herald", "mentioned | the fire | to me": the verb's "to" comes after the content. */
export function behindContent(text: string, s: Spoken, pieces: readonly Piece[]): Range | null {
  const last = s.content.at(-1);
  if (!s.cue || !last || last.end < s.cue.end || !SAYS_LAST.test(text.slice(s.cue.start, s.cue.end))) return null;
  const piece = pieces.find((p) => p.start === last.end);
  const to = piece && /^ to /.exec(text.slice(piece.start, piece.end));
  if (!piece || !to || !LISTENER.test(text.slice(piece.start + 4, piece.start + 24))) return null;
  return recipientAt(text, piece.start + 4, piece.end);
}

const LIGHT =
  /\b(?:offer(?:ed|s|ing)|g[ai]v(?:e|es|ing)|sent|sends|sending|issu(?:ed|es|ing)|deliver(?:ed|s|ing)|wrote|writes|had|made|makes|addressed)$/i;
const MADE_TO = new RegExp(
  `^(?:an?|the|his|her|their|its|some|this)?\\s*(?:[\\p{L}-]+\\s+){0,3}(?:${NOUN_TO}|advice|praise|thanks)\\s+(?:to|for)\\s+`,
  'iu',
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
  'iu',
);

/** Whom the channel's own words name: "in an interview with the Herald". */
export function inRange(text: string, { start, end }: Range, loose = true): Range | null {
  PATTERN.lastIndex = 0;
  const words = text.slice(start, end);
  const under = UNDER.exec(words);
  if (under) return { start: start + under.index + 6, end: start + under.index + 6 + under[1]!.length };
  for (const m of words.matchAll(PATTERN)) {
    if (
      /\baccording\s+to\s+$/i.test(m[0]) ||
      (/^(?:response|reply)/i.test(m[0]) && /\bin\s+$/i.test(words.slice(0, m.index)))
    )
      continue;
    // Before the source a phrase must open its clause, else it belongs to somebody else's deed.
    const before = words.slice(0, m.index);
    if (
      !loose &&
      /\b(?:who|which|that|whose|as|when|after|before|while|since|until)\b[^,]*$/i.test(before) &&
      !/\b(?:when|while)\s+$/.test(before)
    )
      continue;
    if (/\b(?:after|before|following|since)\s+(?:an?\s+|the\s+|his\s+|her\s+)?$/i.test(before) && /with\s+$/.test(m[0]))
      continue;
    const at = start + m.index + m[0].length;
    if (!LISTENER.test(text.slice(at, Math.min(end, at + 20)))) continue;
    const found = recipientAt(text, at, end);
    if (found) return found;
  }
  return null;
}
