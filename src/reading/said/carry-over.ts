/** A day once told holds for what the same speaker goes on to say, and for the summary of it that came before. */
import { dayOf } from '../../text/dates/calendar.ts';
import type { Time } from '../../text/dates/times.ts';
import { within } from '../../text/ranges.ts';
import { isApart, isBackground, isPresent, isSaid } from './one-occasion.ts';
import type { Placed } from './scene.ts';

/** Days back to which a date is news; what is older is background and soon left. */
const NEWS = 7;
/** Characters after which a long article has come to something else. */
const REACH = 4000;
/** Statements over which a summary may look ahead. */
const AHEAD = 6;

type Dates = (Time | null)[];

/** Times for those that have none yet; each step fills what the steps before it left open. */
export function carriedOver(
  text: string,
  placed: readonly Placed[],
  own: readonly (Time | null)[],
  times: readonly Time[],
  published: string | null,
): Dates {
  const isNews = newsOn(published);
  const stands = (p: Placed): boolean => isBackground(text, p) || isApart(text, p) || hasTime(p, times);
  const out = [...own];
  inSentence(placed, own, out);
  forward(text, placed, out, times, isNews);
  backward(placed, own, out, isNews, stands);
  takenUp(placed, out, isNews, stands);
  return out;
}

/** "called on Friday for talks, saying that": of one speaker in one sentence. */
function inSentence(placed: readonly Placed[], own: readonly (Time | null)[], out: Dates): void {
  placed.forEach((p, i) => {
    for (const j of [i - 1, i + 1]) {
      const o = placed[j];
      if (out[i] || !o || !own[j] || p.sentence.start !== o.sentence.start) continue;
      const shared = p.statement.source[0] && p.statement.source[0].start === o.statement.source[0]?.start;
      if ((shared && /ing\b/.test(p.cue)) || (p.key !== null && p.key === o.key)) out[i] = own[j];
    }
  });
}

interface Anchor {
  readonly time: Time;
  readonly start: number;
  readonly paragraph: number;
}

function forward(
  text: string,
  placed: readonly Placed[],
  out: Dates,
  times: readonly Time[],
  isNews: (t: Time) => boolean,
): void {
  const last = new Map<string, Anchor>();
  const news = new Map<string, Anchor>();
  placed.forEach((p, i) => {
    if (p.section !== placed[i - 1]?.section) {
      last.clear();
      news.clear();
    }
    if (p.key === null) return;
    const time = out[i];
    if (time) {
      const anchor = { time, start: p.start, paragraph: p.paragraph };
      last.set(p.key, anchor);
      if (isNews(time)) news.set(p.key, anchor);
      return;
    }
    if (p.source === '' || isPresent(p) || isBackground(text, p) || isApart(text, p)) return;
    const near = last.get(p.key);
    if (near && p.paragraph - near.paragraph <= (isYear(near.time) ? 0 : 1) && isSaid(p, true)) {
      out[i] = near.time;
      last.set(p.key, { ...near, paragraph: p.paragraph });
      return;
    }
    const known = news.get(p.key);
    if (known && p.start - known.start <= REACH && isSaid(p) && !hasTime(p, times)) out[i] = known.time;
  });
}

/** Headline and first paragraphs sum up what is told with its day farther down. */
function backward(
  placed: readonly Placed[],
  own: readonly (Time | null)[],
  out: Dates,
  isNews: (t: Time) => boolean,
  stands: (p: Placed) => boolean,
): void {
  const next = new Map<string, { readonly time: Time; readonly at: number }>();
  for (let i = placed.length - 1; i >= 0; i--) {
    const p = placed[i]!;
    const mine = own[i];
    if (p.key === null) continue;
    if (mine && isNews(mine)) next.set(p.key, { time: mine, at: i });
    const later = next.get(p.key);
    if (out[i] || !later || later.at - i > AHEAD || placed[later.at]!.section !== p.section) continue;
    if (!isSaid(p) || p.statement.stance === 'shows') continue;
    const depth = p.paragraph - p.section;
    if (depth > 1 && isPresent(p)) continue;
    if (!isDay(later.time) && (depth > 2 || later.at - i > 3)) continue;
    if (depth < 4 || !stands(p)) out[i] = later.time;
  }
}

const TURN = /^[^a-z]{2,40}$/;
const ANSWERED =
  /^(?:also |later |then )?(?:added|agreed|replied|responded|countered|echoed|retorted|answered|shot back|chimed in)\b/;
const SAID = /^(?:said|told|asked|argued)\b/;

/** Taken up at once by another ("added", "agreed"), or the next turn in a transcript ("LIMA:"). */
function takenUp(
  placed: readonly Placed[],
  out: Dates,
  isNews: (t: Time) => boolean,
  stands: (p: Placed) => boolean,
): void {
  const before = [...out];
  placed.forEach((p, i) => {
    const last = placed[i - 1];
    if (out[i] || !last || last.section !== p.section) return;
    const turn = p.cue === ':' && TURN.test(p.source);
    const time = turn ? out[i - 1] : before[i - 1];
    if (!time || !(turn || isNews(time))) return;
    const answers =
      (ANSWERED.test(p.cue) && p.paragraph - last.paragraph <= 1) ||
      (SAID.test(p.cue) && p.paragraph === last.paragraph);
    if (turn || (answers && !stands(p))) out[i] = time;
  });
}

/** A time in the words around what is said, though it does not date it. */
const hasTime = ({ sentence, statement }: Placed, times: readonly Time[]): boolean =>
  within(times, sentence).some((t) => !statement.content.some((c) => c.start <= t.start && t.end <= c.end));

const isDay = (t: Time): boolean => t.value.length === 10;
const isYear = (t: Time): boolean => t.value.length === 4;

/** A day of the week before publication, or "this week" and "this month" where publication falls into the same month. */
function newsOn(published: string | null): (t: Time) => boolean {
  const now = dayOf(published);
  return (t) => {
    if (published === null || now === null) return false;
    if (t.kind === 'relative' && t.value.length === 7) return published.startsWith(t.value);
    const day = isDay(t) ? dayOf(t.value) : null;
    return day !== null && now - day <= NEWS && day <= now;
  };
}
