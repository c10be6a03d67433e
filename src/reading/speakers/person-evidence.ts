/** Whether a name that could be anything ("Lima", "Kerr Sand") is a person's, by what stands beside it. */
import { isBody, isCountry, isFirstName, isGroupWord, isKnownOrganisation, isTitle } from './words/lists.ts';

const HONORIFIC =
  /^(?:Mr|Mrs|Ms|Dr|Sen|Rep|Gov|Prof|Rev|Sgt|Capt|Gen|Senator|President|Governor|Mayor|Judge|Congressman|Congresswoman)\.?$/;
/** Looking at more places than this adds nothing. */
const PLACES = 25;

/** `text` is the article: a given name, an honorific or a role beside the same name anywhere in it settles the matter. */
export function namesPerson(name: string, source: string, text: string): boolean {
  const own = name.split(' ');
  if (
    own.length > 4 ||
    (own.length > 1 && isTitle(own.at(-1)!)) ||
    / (?:and|of|for|the) /.test(name) ||
    own.some((w) => isBody(w) || isGroupWord(w) || isCountry(w) || isKnownOrganisation(w))
  )
    return false;
  if (hasRoleAfter(source, source.indexOf(name) + name.length)) return true;
  const last = own.at(-1)!;
  const written = last.length > 3 && last === last.toUpperCase() ? last[0] + last.slice(1).toLowerCase() : last;
  if (written.length < 3) return false;
  let at = -1;
  for (let i = 0; i < PLACES; i++) {
    at = text.indexOf(written, at + 1);
    if (at < 0) return false;
    if (/[\p{L}\p{N}-]/u.test(text[at - 1] ?? '') || /[\p{L}\p{N}-]/u.test(text[at + written.length] ?? '')) continue;
    if (
      follows(text, at) ||
      (own.length > 1 &&
        text.startsWith(name, at + written.length - name.length) &&
        hasRoleAfter(text, at + written.length))
    )
      return true;
  }
  return false;
}

/** The word before is an honorific or a given name, perhaps with an initial or a second name between. */
function follows(text: string, at: number): boolean {
  const before = text
    .slice(Math.max(0, at - 40), at)
    .match(/[\p{Lu}][\p{L}.'’-]* (?:[\p{Lu}]\. |[“"(]\p{Lu}\p{Ll}+[”")] )?$/u)?.[0]
    .split(' ')[0];
  return before !== undefined && (HONORIFIC.test(before) || isFirstName(before));
}

/** ", the police chief", ", 56,", "(D-Ohio)" right after a name. */
function hasRoleAfter(text: string, at: number): boolean {
  const after = text.slice(at, at + 90);
  if (/^,? who\b|^ \([DRI](?:-|\))/.test(after) || /^, \d\d,/.test(after)) return true;
  const clause = /^, (?:an?|the|who|his|her|their)\b[^.,;)]*|^, \p{Ll}+ ?\p{Ll}*/u.exec(after)?.[0];
  return clause?.split(/[\s,]+/).some((w) => /^\p{Ll}/u.test(w) && isTitle(w) && !NO_CALLING.test(w)) ?? false;
}

/** Titles that also qualify things. */
const NO_CALLING =
  /^(?:state|house|national|press|general|foreign|defen[sc]e|star|majority|minority|senate|interior|former|late|fellow|then|retired|green|independent|liberal|conservative|democratic|congressional|presidential|executive)$/;
