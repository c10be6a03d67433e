/** What a name's own words say that it names. */
import {
  isBody,
  isKnownOrganisation,
  isPlace,
  isPlaceAsWritten,
  isPlaceNoun,
  isPlainFirstName,
  isThingNoun,
} from '../words/lists.ts';
import type { Guess } from './found.ts';
import type { Token } from './tokens.ts';

export const SUFFIX = /^(?:jr|sr|ii|iii|iv|esq|m\.d|ph\.d|q\.c|qc|mp|mbe|obe|cbe)$/;

export function guessOf(tokens: readonly Token[], titleFrom: number, from: number, to: number): Guess {
  const first = tokens[from]!;
  const last = tokens[to - 1]!;
  const n = to - from;
  if (n === 1 && DOMAIN.test(first.text)) return 'organisation';
  if (titleFrom < from) return 'person';
  if (n > 1 && first.lower === 'occupy') return 'organisation';
  if (n === 1) {
    if (isKnownOrganisation(first.lower)) return 'organisation';
    if (isPlaceAsWritten(first.text, first.lower)) return 'place';
    if (isBody(first.lower))
      return first.lower === 'congress' || first.lower === 'parliament' || first.lower === 'treasury'
        ? 'organisation'
        : null;
    return null;
  }
  const body = lastBody(tokens, from, to);
  if (body === to - 1 && !(isPlainFirstName(first.lower) && n === 2 && SURNAME_BODY.test(last.lower)))
    return 'organisation';
  if (body >= 0 && body < to - 1 && /^(?:of|for|on)$/.test(tokens[body + 1]!.text)) return 'organisation';
  if (
    (isKnownOrganisation(last.lower) && (last.caps || last.text.length > 4)) ||
    (isKnownOrganisation(first.lower) && first.caps)
  )
    return 'organisation';
  if (last.lower === 'state' && first.lower === 'islamic') return 'organisation';
  if (last.lower === 'house' && first.lower === 'white') return 'organisation';
  if (
    isPlainFirstName(first.lower) &&
    !isThingNoun(last.lower) &&
    !(
      isPlaceNoun(last.lower) &&
      !isPlainFirstName(last.lower) &&
      !/^(?:hill|lake|park|forest|street|rivers?|bush|brooks|valley|beach|bay|mexico|town)$/.test(last.lower)
    ) &&
    n <= 6
  )
    return 'person';
  if (isThingNoun(last.lower)) return 'thing';
  if (
    isPlaceNoun(last.lower) ||
    (n === 2 &&
      isPlace(last.lower) &&
      /^(?:new|north|south|east|west|rhode|los|san|united|saudi|great|washington|northern|southern|western|eastern|central)$/.test(
        first.lower,
      ))
  )
    return 'place';
  if (n === 2 && isPlace(`${last.lower}`) && first.lower === last.lower) return 'place';
  // An initial, a particle, a hyphen after the first word: "Kerr J. Sand", "Min Sang-ho".
  for (let i = from + 1; i < to; i++) {
    const w = tokens[i]!.text;
    if (/^\p{Lu}\.$/u.test(w) && i < to - 1) return 'person';
    if (/^(?:bin|ibn|van|von|der|al|abu)$/.test(w)) return 'person';
    if (SUFFIX.test(tokens[i]!.lower) && i === to - 1 && i > from && /^[JS]r/.test(w)) return 'person';
  }
  if (/^\p{Lu}\.$/u.test(first.text) && n === 3 && !isPlaceNoun(last.lower)) return 'person';
  if (/^(?:\p{Lu}\.){1,3}$/u.test(first.text) && n === 2 && !isPlace(first.lower)) return 'person';
  return null;
}

/** "Acme.com", "acme.co.uk": a website. */
const DOMAIN = /^[\p{L}\p{N}-]{2,}\.(?:com|org|net|co|info|tv|gov|edu|io|me|fr|de|uk|ru|eu|news)(?:\.\p{L}{2})?$/iu;

/** Words for bodies that are surnames after a given name: "Kate Church". */
const SURNAME_BODY =
  /^(?:church|post|banks?|fields?|parks?|guard|press|court|house|college|times|service|reserve|journal|register|marshall|love|core|steel|gas|trust|media|mining|energy)$/;

function lastBody(tokens: readonly Token[], from: number, to: number): number {
  for (let i = to - 1; i >= from; i--) if (isBody(tokens[i]!.lower)) return i;
  return -1;
}
