/** Roles that stand after a name: ", the mayor of Porto Alto,", "(D-Ore.)", ", who heads the agency", "is a professor at". */
import type { Range } from '../../../record/article.ts';
import type { Role } from '../entity.ts';
import type { Found } from '../scan/found.ts';
import type { Token } from '../scan/tokens.ts';
import { isPlace, isStop } from '../words/lists.ts';
import { headNoun } from './heads.ts';
import { headIn, roleOf } from './phrase.ts';

const MOST = 24;

/** The party or seat in brackets: "(D-Ore.)", "(R)", "(Lab)". */
export function partyAfter(text: string, f: Found): Range | null {
  const m =
    /^ ?\((?:D|R|I|Ind|Lab|Con|Lib ?Dem|SNP|DUP|DFL)(?:[-–—, ]+[^()]{1,24})?\)|^ ?\(\p{Lu}[\p{L}.]{1,5}\.\)/u.exec(
      text.slice(f.end, f.end + 40),
    );
  return m ? { start: f.end + m[0].indexOf('('), end: f.end + m[0].length } : null;
}

/** `at` is the token after the name and its brackets. */
export function apposedAfter(text: string, tokens: readonly Token[], at: number): Role | null {
  let from = at;
  const first = tokens[from];
  if (!first || (first.gap !== 'comma' && first.gap !== 'other')) return null;
  if (
    first.gap === 'other' &&
    !/^\),? $/.test(text.slice(tokens[from - 1]!.end, first.start)) &&
    !/^ [–—-]{1,2} $/.test(text.slice(tokens[from - 1]!.end, first.start))
  )
    return null;
  // ", 56, a retired teacher"
  if (/^\d{1,3}$/.test(first.text) && tokens[from + 1]?.gap === 'comma') from++;
  const t = tokens[from];
  if (!t) return null;
  if (t.lower === 'who') return relative(text, tokens, from + 1);
  if (/^(?:and|but|or|as|said|says|when|while|if)$/.test(t.lower)) return null;
  if (
    /ing$/.test(t.lower) &&
    !/^(?:acting|outgoing|incoming|leading|managing|founding|ruling|sitting|visiting|rising)$/.test(t.lower)
  )
    return null;
  if (isStop(t.lower) && !/^(?:the|an?|his|her|their|its|my|our|one|then|now|also|both|each)$/.test(t.lower))
    return null;
  const to = endOf(tokens, from);
  const head = headIn(tokens, from, to);
  if (head < 0 || !goesOn(tokens, head, to)) return null;
  if (!terminated(text, tokens, to)) return null;
  // Another name in a list: ", Mayor Bo Sand," is somebody else.
  if (t.capital && !t.possessive && !isStop(t.lower) && head === to - 1 && to - from > 3) return null;
  return roleOf(text, tokens, from, to);
}

/** "who heads the agency", "who is a professor", "who served as director of". */
function relative(text: string, tokens: readonly Token[], from: number): Role | null {
  const t = tokens[from];
  if (!t) return null;
  if (/^(?:is|was|became|remains)$/.test(t.lower)) return nounPhrase(text, tokens, from + 1);
  if (/^(?:serves?|served|works?|worked|teaches)$/.test(t.lower) && tokens[from + 1]?.lower === 'as')
    return nounPhrase(text, tokens, from + 2);
  if (
    /^(?:heads|leads|runs|chairs|directs|represents|founded|teaches|led|chaired|headed|manages|owns|edits|oversees|coaches)$/.test(
      t.lower,
    )
  ) {
    const to = endOf(tokens, from);
    if (to - from < 2 || to - from > 16) return null;
    return {
      start: t.start,
      end: tokens[to - 1]!.end,
      text: text.slice(t.start, tokens[to - 1]!.end),
      heads: VERB_HEADS[t.lower] ?? [],
      words: tokens.slice(from, to).map((x) => x.lower),
    };
  }
  return null;
}

const VERB_HEADS: Readonly<Record<string, readonly string[]>> = {
  heads: ['head', 'chief', 'director', 'leader'],
  leads: ['leader', 'head'],
  runs: ['head', 'boss'],
  chairs: ['chair', 'chairman', 'chairwoman'],
  directs: ['director'],
  founded: ['founder'],
  led: ['leader'],
  chaired: ['chair', 'chairman'],
  headed: ['head', 'chief'],
  manages: ['manager'],
  owns: ['owner'],
  edits: ['editor'],
  coaches: ['coach'],
  teaches: ['teacher', 'professor'],
};

/** "Lima is a professor at …": `at` is the token after the name. */
export function copulaAfter(text: string, tokens: readonly Token[], at: number): Role | null {
  const t = tokens[at];
  if (t?.gap !== 'space' || !/^(?:is|was|became|remains)$/.test(t.lower)) return null;
  return nounPhrase(text, tokens, at + 1);
}

/** With its article: "a professor at Acme". */
function nounPhrase(text: string, tokens: readonly Token[], start: number): Role | null {
  let from = start;
  if (/^(?:also|now|still|currently)$/.test(tokens[from]?.lower ?? '')) from++;
  const t = tokens[from];
  if (t?.gap !== 'space') return null;
  const articled = /^(?:an?|the)$/.test(t.lower);
  const to = endOf(tokens, from);
  const head = headIn(tokens, from, to);
  if (head < 0 || !goesOn(tokens, head, to)) return null;
  if (!articled && !(tokens[head + 1]?.lower === 'of' && head - from <= 1)) return null;
  // "is not the nominee", "is the first candidate to": what somebody did, not who he is.
  if (/^(?:first|only|last|latest|second|third|best|worst|biggest|most|kind|sort)$/.test(tokens[from + 1]?.lower ?? ''))
    return null;
  return roleOf(text, tokens, from, to);
}

function endOf(tokens: readonly Token[], from: number): number {
  let to = from + 1;
  while (to < tokens.length && to - from < MOST) {
    const t = tokens[to]!;
    if (t.gap === 'comma' && isPlace(t.lower) && t.capital && (tokens[to + 1]?.gap ?? 'break') !== 'space') {
      to++; // "in Porto Alto, Ohio,"
      continue;
    }
    if (t.gap !== 'space') break;
    if (t.lower === 'and' && !nounAhead(tokens, to + 1)) break;
    if (t.lower === 'who' && tokens[to + 1]?.lower !== 'is' && tokens[to + 1]?.lower !== 'served') break;
    if (
      /^(?:said|says|told|tells|asked|added|wrote|stated|explained|argued|noted|warned|tweeted|when|because|while|but|since|where|after|before|if|whose|which)$/.test(
        t.lower,
      )
    )
      break;
    to++;
  }
  return to;
}

/** A noun of a role within a few words: "an economist and tax expert"; or a name: "at the Acme Institute and Sand Center". */
function nounAhead(tokens: readonly Token[], from: number): boolean {
  for (let i = from; i < from + 7 && i < tokens.length && (i === from || tokens[i]!.gap === 'space'); i++)
    if (tokens[i]!.capital || headNoun(tokens[i]!.lower) !== null || tokens[i]!.lower === 'is') return true;
  return tokens[from - 2]?.capital === true || (tokens[from + 1] !== undefined && tokens[from + 1]!.gap !== 'space');
}

/** Nothing but a modifier follows the noun. */
function goesOn(tokens: readonly Token[], head: number, to: number): boolean {
  const at = /^(?:general|designate|elect|emeritus)$/.test(tokens[head + 1]?.lower ?? '') ? head + 2 : head + 1;
  const next = tokens[at];
  return (
    at >= to ||
    next === undefined ||
    /^(?:of|for|at|in|on|to|with|from|by|who|whose|that|which|and|against|near|under|about|as|turned|representing|based|known|specializing|specialising)$/.test(
      next.lower,
    )
  );
}

/** A comma, a stop or a bracket closes the apposition; a verb right after it makes it a subject. */
function terminated(text: string, tokens: readonly Token[], to: number): boolean {
  const next = tokens[to];
  return (
    next === undefined ||
    next.gap !== 'space' ||
    /^(?:who|whose|which|where|and)$/.test(next.lower) ||
    /^[,.;)]/.test(text.slice(tokens[to - 1]!.end, next.start))
  );
}
