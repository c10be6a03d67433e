/** Where titles before a name end: "Secretary of State | Ana Lima". */
import {
  isBody,
  isCountry,
  isFirstName,
  isGroupWord,
  isHonorific,
  isPlaceNoun,
  isProperAdjective,
  isThingNoun,
  isTitle,
  isWeakTitle,
} from '../words/lists.ts';
import type { Token } from './tokens.ts';

/** What may stand between "of" and a name after an office: "Secretary of State". */
export const OFFICES =
  /^(?:state|defen[sc]e|commerce|labor|education|energy|transportation|treasury|interior|agriculture|staff|police|justice|health|homeland|veterans|housing|foreign|finance|culture|economy|information|operations|communications|staff|representatives|commons|exchequer)$/;

/** Where the name begins after the last title; `from` where there is none, null where nothing but titles is left. */
export function afterTitle(tokens: readonly Token[], from: number, to: number): number | null {
  const lower = (i: number): string => tokens[i]!.lower;
  for (let i = to - 1; i >= from; i--) {
    if (!isTitle(lower(i))) continue;
    if (i === to - 1) {
      // "Ana King" is a name, "White House Press Secretary" is not.
      if (isFirstName(lower(from)) && to - from >= 2 && !isTitle(lower(from))) return from;
      if (to - from > 1 && isTitle(lower(from)) && to - from === 2 && isHonorific(lower(from))) return i;
      if (isBodyPhrase(tokens, from, to) || (to - from === 1 && tokens[i]!.caps && lower(i) === 'gop')) continue;
      if (!isWeakTitle(lower(i)) || isTitle(lower(Math.max(from, i - 1))))
        return to - from === 1 && isFirstName(lower(i)) ? from : null;
      continue;
    }
    if (i > from && isFirstName(lower(i)) && !isTitle(lower(i - 1)) && isFirstName(lower(from))) continue;
    let k = i + 1;
    if (lower(k) === 'of' || lower(k) === 'for') {
      k = officeEnd(tokens, k + 1, to);
      // "Commissioner of the Acme League": an office and no name.
      if (k >= to || !isPersonal(tokens, k, to)) return i === from || !isBodyPhrase(tokens, from, i) ? null : from;
    }
    // "Secretary General Ban": the title goes on.
    while (k < to - 1 && isTitle(lower(k)) && !isFirstName(lower(k))) k++;
    if (!isPersonal(tokens, k, to)) continue;
    if (isWeakTitle(lower(i)) && !tokens[i]!.text.endsWith('.') && !(to - k >= 2 && isFirstName(lower(k)))) continue;
    return k;
  }
  return from;
}

function officeEnd(tokens: readonly Token[], from: number, to: number): number {
  let k = from;
  if (tokens[k]?.lower === 'the') k++;
  k++;
  while (
    k < to &&
    (OFFICES.test(tokens[k]!.lower) ||
      /^(?:and|of|human|services|security|affairs|urban|development|education)$/.test(tokens[k]!.lower))
  )
    k++;
  for (let i = k; i < to - 1; i++) if (isFirstName(tokens[i]!.lower)) return i;
  return k;
}

/** One to five words, none of which belongs to bodies or groups. */
function isPersonal(tokens: readonly Token[], from: number, to: number): boolean {
  if (to - from > 5) return false;
  // "Mr Hill", "Mrs Irish"
  if (to - from === 1 && isHonorific(tokens[from - 1]?.lower ?? '')) return true;
  for (let i = from; i < to; i++) {
    const w = tokens[i]!.lower;
    if (isGroupWord(w) || w === 'of' || w === 'for' || w === 'and') return false;
    if (isBody(w) && !(i === to - 1 && i > from && isFirstName(tokens[from]!.lower))) return false;
    if ((isThingNoun(w) || isPlaceNoun(w)) && i === to - 1 && !isFirstName(tokens[from]!.lower)) return false;
  }
  const only = tokens[from]!;
  if (
    to - from === 1 &&
    (isProperAdjective(only.lower) || isCountry(only.lower) || (only.caps && only.text.length < 4))
  )
    return false;
  return true;
}

export function isBodyPhrase(tokens: readonly Token[], from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (isBody(tokens[i]!.lower)) return true;
  return false;
}
