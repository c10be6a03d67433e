/** "two-way", "three-time", "third-party", "one-on-one", "five-star": numbers inside words. Those that say how many are kept. */
import { isSmallWord, type NotAFigure } from './rule.ts';

const KEPT =
  /^\s?[-–]\s?(?:members?|persons?|people|man|men|woman|pages?|seats?|beds?|store?ys?|stor(?:y|ies)|strong|nations?|countr(?:y|ies)|judges?|vehicles?|cars?|ships?|words?|odd|plus|acre)\b/i;
const PLAN = /^\s+(?:plan|programme|program|agenda|list|proposal|manifesto|peace)\b/i;

/** "a 64 - bit version", as texts put together from tokens have it, and not a dash: "we were eight - at most". */
const isSpaced = (after: string): boolean =>
  /^\s-\s\p{Ll}+\s-\s/u.test(after) ||
  (/^\s-\s\p{Ll}/u.test(after) &&
    !/^\s-\s(?:at|in|on|and|but|or|the|an?|to|of|for|when|which|who|as|not|all|it|he|she|they|we|one|some|most|more|than|up|down|including|from|with|by|is|was|were|are|if|so|just|only|about|both|nearly)\b/.test(
      after,
    ));

export const isCompound: NotAFigure = (s) => {
  if (s.n.unit === 'point' && PLAN.test(s.after)) return true;
  if (/\b(?:by|of|and|for)\s?-\s?$/.test(s.before) || /\ba\s+thing\s+or\s+$/i.test(s.before)) return true;
  if (s.n.unit === 'day' && /^\s+(?:week|plan)\b/i.test(s.after)) return false;
  if (s.compound && /^half$/i.test(s.words) && s.n.unit === 'year') return true;
  if ((!/^-\s?\p{L}/u.test(s.after) && !isSpaced(s.after)) || s.n.unit === 'percent') return false;
  if (s.n.unit !== null) return false;
  return !KEPT.test(s.after) || (isSmallWord(s) && s.n.value === 1);
};
