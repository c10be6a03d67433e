/** The date of a document: of a poll by when it was taken, of "the statement" by when it was issued. */
import type { Time } from '../../text/dates/times.ts';
import type { Placed } from './scene.ts';

const NOUN =
  '(polls?|surveys?|study|report|statement|letter|memo|article|piece|story|column|editorial|op-ed|complaint|lawsuit|suit|indictment|affidavit|filing|brief|ruling|order|decision|opinion|e-?mails?|message|post|tweet|video|footage|recording|transcript|document|paper|book|ad|spot|release|note|analysis|review|feature|profile|submission)';
const HEAD = new RegExp(
  `^(?:the|this|that|its|his|her|their|an?)?\\s*(?:\\S+\\s+){0,6}?${NOUN}(?:$|[\\s,]+(?:of|by|from|on|in|to|for|conducted|released|published|also|itself|with|that|which)\\b)`,
  'i',
);
/** The noun that makes a source a document, lower case. */
export const documentNoun = (source: string): string | undefined => HEAD.exec(source)?.[1]?.toLowerCase();

/** "The statement", "this letter": one that was spoken of just before. */
const BARE = new RegExp(`^(?:the|this|that)\\s+(?:same\\s+)?${NOUN}$`, 'i');
const PUBLISHED =
  /(?<!\b(?:will|to|would)\s+be\s+)\b(?:released|published|issued|conducted|taken|filed|unveiled|posted|dated|carried\s+out)\b(?![^.!?;\n]*\b(?:which|who|that|when|where|after)\b)[^.!?;\n]{0,60}$/i;
/** The last one in the sentence before the word that tells how it came out. */
const LAST_NOUN = new RegExp(`\\b${NOUN}\\b(?=[^.!?\\n]{0,90}$)`, 'gi');
/** "the previous poll, conducted in May": not the one that is spoken of. */
const PREVIOUS = /\b(?:previous|earlier|last|similar|another|separate|prior|(?:from|than|since)\s+(?:an?|the|its))\b/i;
/** "46 percent", "most respondents" answer a poll. */
const ANSWER =
  /^(?:\S+\s+){0,4}?(?:\d[\d.]*\s*(?:percent|per\s+cent|%|pct)|respondents|a\s+majority|majority|(?:\w+|\d+)\s+(?:of|in|out\s+of)\s+(?:10|ten|five|three))\b/i;
const POLL = /^(?:poll|survey)/i;
/** Paragraphs after which "the statement" may be another one. */
const NEAR = 2;
/** Characters after which a document that was dated is no longer the one that is spoken of. */
const REACH = 2500;

/** Times for those that have none yet. */
export function ofDocuments(
  text: string,
  placed: readonly Placed[],
  own: readonly (Time | null)[],
  times: readonly Time[],
): (Time | null)[] {
  const made = times.flatMap((time) => madeAt(text, time) ?? []);
  let before: { readonly time: Time; readonly paragraph: number } | null = null;
  return placed.map((p, i) => {
    const mine = own[i];
    if (mine) {
      before = { time: mine, paragraph: p.paragraph };
      return mine;
    }
    const noun = documentNoun(p.source);
    if (noun && isMany(noun)) return null;
    if (noun && BARE.test(p.source) && before && p.paragraph - before.paragraph <= NEAR) return before.time;
    if (made.length === 0) return null;
    if (noun ? POLL.test(noun) : ANSWER.test(p.source))
      return nearest(
        made.filter((m) => POLL.test(m.noun)),
        p,
      );
    return noun
      ? nearest(
          made.filter((m) => m.noun === noun),
          p,
        )
      : null;
  });
}

interface Made {
  readonly time: Time;
  readonly noun: string;
}

function madeAt(text: string, time: Time): Made | null {
  const before = text.slice(Math.max(0, time.start - 170), time.start);
  const published = PUBLISHED.exec(before);
  // "a report that ministers issued an order in 2011": not the report.
  if (!published || /^\w+\s+(?:an?|the|its|his|her|their|new)\s/i.test(published[0])) return null;
  const words = before.slice(0, published.index);
  const noun = [...words.matchAll(LAST_NOUN)].at(-1);
  return noun && !isMany(noun[1]!) && !PREVIOUS.test(words.slice(Math.max(0, noun.index - 60)))
    ? { time, noun: noun[1]!.toLowerCase() }
    : null;
}

/** The last one before it, else the first. */
const nearest = (made: readonly Made[], p: Placed): Time | null =>
  (
    made.findLast((m) => m.time.start < p.start && p.start - m.time.start < REACH) ??
    made.find((m) => m.time.start > p.start)
  )?.time ?? null;

/** "Polls" are of many days. */
const isMany = (noun: string): boolean => /[^s]s$/.test(noun);
