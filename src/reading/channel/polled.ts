/** "46 percent would choose Lima": what people told a poll, which the text named before. */
import type { Article, Range } from '../../record/article.ts';
import type { Spoken } from '../spans.ts';

const POLL =
  /\b(?:an?|the|its|their|another|this)\s+(?:(?!(?:polled|surveyed|asked|for|on|in|of|from|by|to|who|that|with|and|at)\s)[a-zà-ɏ0-9][a-zà-ɏ0-9/’'.&-]*\s+){0,8}?(?:poll|survey|questionnaire)\b(?!\s+(?:of polls|workers?|stations?|numbers?|respondents?|data|watchers?|takers?))/gi;
const POLLED =
  /^(?:(?:only|just|about|some|nearly|almost|roughly|more than|fewer than|less than|over|around|another|an additional|the other|fully|at least|as many as|up to|slightly)\s+)*(?:\d[\d.]*(?:\s*%|\s+percent|\s+per\s+cent)|(?:half|two-thirds|three-quarters|a (?:majority|plurality|third|quarter|fifth)|(?:nearly |almost )?\w+ (?:of|in|out of) (?:10|ten|five|four|three))\b.*\b(?:voters?|respondents|people|adults|americans|those|them|residents|democrats|republicans|women|men|workers|employees|consumers|britons|percent)\b|(?:the )?(?:respondents|those (?:polled|surveyed|asked|responding))\b)/i;

/** A poll farther up than this is another matter. */
const REACH = 2500;

/** One for each statement; null where the source is no share of people or no poll is near. */
export function polledChannels({ text }: Article, statements: readonly Spoken[]): (Range | null)[] {
  const asked = statements.map(
    (s) => s.source[0] !== undefined && POLLED.test(text.slice(s.source[0].start, s.source[0].end)),
  );
  if (!asked.includes(true)) return statements.map(() => null);
  const polls = [...text.matchAll(POLL)].map((m) => ({ start: m.index, end: m.index + m[0].length }));
  return statements.map((s, i) => {
    if (!asked[i]) return null;
    const at = s.source[0]!.start;
    const near = before(polls, at);
    const named = near.findLast(
      (p) => /\s[a-zà-ɏ]|^the latest/i.test(text.slice(p.start, p.end)) && p.end - p.start > 12,
    );
    const same = near.findLast((p) => !/[.!?]\s/.test(text.slice(p.end, at)));
    return same ?? named ?? near.at(-1) ?? null;
  });
}

/** Those that end in reach before the place; the list is in text order. */
function before(polls: readonly Range[], at: number): Range[] {
  let low = 0;
  let high = polls.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (polls[middle]!.end <= at) low = middle + 1;
    else high = middle;
  }
  let first = low;
  while (first > 0 && polls[first - 1]!.end > at - REACH) first--;
  return polls.slice(first, low);
}
