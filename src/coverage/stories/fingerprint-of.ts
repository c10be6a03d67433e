/** An article's fingerprint. */
import { dayOf } from '../../text/dates/calendar.ts';
import { timesIn } from '../../text/dates/times.ts';
import type { Reading } from '../reading.ts';
import { shareOf } from './common-words.ts';
import { type Feature, type Fingerprint, LONGEST_TEXT, MOST_FEATURES } from './fingerprint.ts';
import { hashOf } from './hash.ts';
import { type Occurrence, occurrencesIn } from './occurrences.ts';

/** UTF-16 units that are looked at: what an article is about stands in front. */
const LOOKED_AT = 30_000;
/** Headline and first sentences. */
const LEAD = 400;

/** `captured`: ISO 8601, for articles that do not say when they were published. */
export function fingerprintOf(reading: Reading, captured: string | null = null): Fingerprint {
  const { text, datePublished } = reading.article;
  const said = datePublished ?? dayInFirstLines(text);
  return {
    day: dayOf(said ?? captured),
    features: featuresOf(occurrencesIn(reading, LOOKED_AT, said)),
  };
}

interface Counted {
  kind: Occurrence['kind'];
  text: string;
  times: number;
  inLead: boolean;
}

/** The most telling, ascending by hash. */
function featuresOf(occurrences: readonly Occurrence[]): Feature[] {
  const ranked = [...counted(occurrences)].flatMap(([key, { kind, text, times, inLead }]) => {
    const share = shareOf(text.toLowerCase()) || shareOf(key);
    if (share > COMMON) return [];
    const weight = (1 + Math.log(times)) * (inLead ? IN_LEAD : 1);
    const feature: Feature = { kind, hash: hashOf(key), weight: eighths(weight), text: text.slice(0, LONGEST_TEXT) };
    return [{ feature, rank: -weight * Math.log(share + RARE) }];
  });
  ranked.sort((a, b) => b.rank - a.rank || a.feature.hash - b.feature.hash);
  const best = new Map(ranked.slice(0, MOST_FEATURES).map(({ feature }) => [feature.hash, feature]));
  return [...best.values()].sort((a, b) => a.hash - b.hash);
}

/** Words of more articles than that tell nothing. */
const COMMON = 0.2;
const IN_LEAD = 1.5;
/** Share of articles that an unknown word is taken to be in. */
const RARE = 0.001;

const eighths = (weight: number): number => Math.max(1, Math.min(63, Math.round(8 * weight)));

function counted(occurrences: readonly Occurrence[]): Map<string, Counted> {
  const out = new Map<string, Counted>();
  for (const { key, kind, text, start } of occurrences) {
    const known = out.get(key);
    const inLead = start < LEAD;
    if (!known) out.set(key, { kind, text, times: 1, inLead });
    else {
      known.times++;
      known.inLead ||= inLead;
      // Once seen in a name, it is one everywhere.
      if (known.kind === 'word' && kind !== 'word') Object.assign(known, { kind, text });
    }
  }
  return out;
}

/** A date that stands in a short line at the top: pages pasted as text have it there. */
function dayInFirstLines(text: string): string | null {
  let start = 0;
  for (const line of text.slice(0, FIRST_LINES).split('\n', LINES)) {
    const end = start + line.length;
    if (line.length < SHORT_LINE) {
      const day = timesIn(text, { start, end }, null).find((t) => t.kind === 'date' && t.value.length === 10);
      if (day) return day.value;
    }
    start = end + 1;
  }
  return null;
}

const LINES = 5;
const FIRST_LINES = 600;
const SHORT_LINE = 100;
