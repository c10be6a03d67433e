/** The names in an article's text, each by itself. */
import {
  isFirstName,
  isKnownOrganisation,
  isOpener,
  isPlace,
  isPlainFirstName,
  isStop,
  isTitle,
} from '../words/lists.ts';
import type { Found } from './found.ts';
import { foundOf } from './found-of.ts';
import type { Stretch } from './paragraphs.ts';
import { type Run, runsIn } from './runs.ts';
import { afterTitle, isBodyPhrase, OFFICES } from './title.ts';
import type { Token } from './tokens.ts';

/** Names in the running text, in text order. `small` holds the words that the text also writes without capital. */
export function namesIn(
  text: string,
  tokens: readonly Token[],
  stretches: readonly Stretch[],
  small: ReadonlySet<string>,
): Found[] {
  const out: Found[] = [];
  for (const s of stretches) {
    if (s.titled) continue;
    for (const run of runsIn(tokens, s.from, s.to)) {
      const found = nameIn(text, tokens, run, small);
      if (found) out.push(found);
    }
  }
  return out;
}

function nameIn(text: string, tokens: readonly Token[], run: Run, small: ReadonlySet<string>): Found | null {
  let { from } = run;
  let to = run.to;
  const at = (i: number): Token => tokens[i]!;
  if (
    at(from).first &&
    from + 1 < to &&
    isOpener(at(from).lower) &&
    !NAMES.test(at(from).text) &&
    !opensName(tokens, from, to)
  )
    from++;
  const nameFrom = afterTitle(tokens, from, to);
  // "Mayor", "Attorney General": a title without a name is no name; what follows "of" may be one.
  if (nameFrom === null) return afterOf(text, tokens, from, to, small);
  let start = nameFrom;
  const titled = start > from;
  // "Ask Ana Lima": three capitals at a sentence's start, of which the first is no given name.
  if (
    !titled &&
    (at(from).first || small.has(at(from).lower)) &&
    to - from >= 3 &&
    !isFirstName(at(from).lower) &&
    isPlainFirstName(at(from + 1).lower) &&
    !isPlace(at(from).lower) &&
    !isBodyPhrase(tokens, from, to) &&
    at(from).text.length > 2 &&
    !at(from).caps
  )
    start++;
  // A common word that begins a sentence is no part of the name after it.
  while (
    !titled &&
    start === from &&
    start + 1 < to &&
    at(start).first &&
    small.has(at(start).lower) &&
    !isFirstName(at(start).lower) &&
    !isBodyPhrase(tokens, start, to) &&
    !isIntroduced(tokens, to)
  )
    start++;
  // "April IMF meeting": the month is none of it.
  if (
    !titled &&
    start < to - 1 &&
    /^(?:May|April|June|August)$/.test(at(start).text) &&
    (at(start + 1).caps || isKnownOrganisation(at(start + 1).lower))
  )
    start++;
  // "Electing Obama", "Vote Lima": no name begins with a participle or a call.
  if (
    !titled &&
    at(start).first &&
    start < to - 1 &&
    STRAY.test(at(start).lower) &&
    !isPlace(at(start).lower) &&
    !isKnownOrganisation(at(start).lower) &&
    !isFirstName(at(start).lower) &&
    !isBodyPhrase(tokens, start, to)
  )
    start++;
  while (start < to - 1 && isStop(at(start).lower) && !NAMES.test(at(start).text) && !isPaper(at(start), at(start + 1)))
    start++;
  while (
    to - 1 > start &&
    isStop(at(to - 1).lower) &&
    !isFirstName(at(start).lower) &&
    !(to - 2 > start && at(to - 2).text === 'on')
  )
    to--;
  if (start >= to) return null;
  return foundOf(text, tokens, titled ? from : start, start, to, small);
}

/** "Win Lima, a teacher,": what stands before the comma is a name whole. */
const isIntroduced = (tokens: readonly Token[], to: number): boolean =>
  tokens[to]?.gap === 'comma' && /^(?:an?|who|\d\d)$/.test(tokens[to]!.lower);

const NAMES = /^(?:Will|May|April|June|August)$/;

/** "Sunday Times": the day is part of the name. */
const isPaper = (day: Token, next: Token): boolean => /^S(?:un|atur)day$/.test(day.text) && next.capital;

const STRAY = /^(?:\p{L}{3,}ing|vote|elect|stop|save|free|ask|meet|defend|support|blame|thank|\p{L}+ever)$/u;

function afterOf(
  text: string,
  tokens: readonly Token[],
  from: number,
  to: number,
  small: ReadonlySet<string>,
): Found | null {
  for (let i = from; i < to - 1; i++) {
    if (!/^(?:of|for)$/.test(tokens[i]!.text)) continue;
    const next = tokens[i + 1]!.lower === 'the' ? i + 2 : i + 1;
    return next < to && !OFFICES.test(tokens[next]!.lower) ? nameIn(text, tokens, { from: next, to }, small) : null;
  }
  return null;
}

/** "New York", "First Bank", "National Council": an opener that belongs to what follows. */
function opensName(tokens: readonly Token[], from: number, to: number): boolean {
  const t = tokens[from]!.lower;
  if (isStop(t)) return false;
  if (t === 'new' || t === 'long' || t === 'young' || t === 'black' || t === 'former') return true;
  if (/^(?:federal|national|international|first|local|public)$/.test(t)) return isBodyPhrase(tokens, from, to);
  return isTitle(t) || /^(?:police|opposition)$/.test(t);
}
