/** What a name is where its own words do not tell, by how the article uses it. */
import type { Entity, Role } from '../entity.ts';
import type { Found } from '../scan/found.ts';
import type { Token } from '../scan/tokens.ts';
import { isFirstName, isKnownOrganisation, isPlace } from '../words/lists.ts';
import { isBodyLike } from './body-evidence.ts';
import type { Group } from './group.ts';

/** More mentions add nothing. */
const LOOKED_AT = 40;
/** Companies, clubs and states are called that as well; the second list, where the name is a single word. */
const OF_BODIES =
  /^(?:rival|player|partner|champion|winner|loser|member|maker|carrier|publisher|producer|developer|owner|supplier|contender|victim|dealer|native|opponent|backer|investor|employer|exporter|importer|lender|insurer|retailer|competitor|operator|landlord)$/;
/** Said of companies only. */
const FIRM =
  /^(?:maker|carmaker|carrier|supplier|employer|exporter|importer|lender|insurer|retailer|operator|competitor)$/;
const OF_WORDS =
  /^(?:host|leader|star|challenger|chief|boss|head|ally|survivor|friend|neighbor|associate|donor|contestant|candidate|operative|legend|captain|driver|forward|soldier|manager|pilot)$/;
/** "the Acme Poll", "the Clean Air Act". */
const TEXT =
  /^(?:poll|survey|report|study|act|bill|law|amendment|treaty|accord|agreement|charter|index|memo|letter|papers|files)$/;
const SPEAKS = /^(?:said|says|told|tells|asked|added|wrote|writes|argued|argues|claimed|insisted|noted|explained|who)$/;
const WHERE = /^(?:in|across|at|near|through|from|to|around)$/;

/** Null where nothing tells. */
export function kindOf(tokens: readonly Token[], g: Group, roles: readonly Role[]): Entity['kind'] {
  if (g.guess === 'thing') return TEXT.test(g.words.at(-1)!) ? 'document' : null;
  if (g.guess !== null) return g.guess;
  const found = g.found.slice(0, LOOKED_AT);
  const after = (f: Found): Token | null => (tokens[f.to]?.gap === 'space' ? tokens[f.to]! : null);
  const speaks = found.some((f) => SPEAKS.test(after(f)?.lower ?? ''));
  const bodyLike = found.filter((f) => isBodyLike(tokens, f)).length;
  if (isShouted(g)) return speaks || bodyLike > 0 || found.some((f) => f.determined) ? 'organisation' : null;
  const given = g.words.length > 1 && isFirstName(g.words[0]!);
  if (!given && roles.some((r) => FIRM.test(r.heads[0] ?? ''))) return 'organisation';
  if (roles.some((r) => given || isPersonal(r, g.words.length))) return 'person';
  if (!given && bodyLike * 4 >= found.length && bodyLike > 0) return 'organisation';
  if (isCalledBySurname(g)) return 'person';
  if (g.words.some((w) => w.length > 3 && isKnownOrganisation(w))) return 'organisation';
  const determined = found.filter((f) => f.determined && !WHERE.test(f.after)).length;
  if (given && g.words.length < 4 && !isPlace(g.words.at(-1)!) && determined === 0) return 'person';
  if (found.some((f) => isAged(tokens, f) || tokens[f.to]?.lower === 'who')) return 'person';
  if (g.words.length > 1 && !given && determined * 2 > found.length) return 'organisation';
  if (!speaks) return null;
  // A person who speaks again is called by the surname.
  return g.gender !== null || isFirstName(g.words[0]!) || (g.words.length > 1 && g.words.length < 4 && found.length < 3)
    ? 'person'
    : 'organisation';
}

/** "NHL", "Porto SPCA". */
const isShouted = (g: Group): boolean =>
  g.words.length > 1
    ? /(?:^| )\p{Lu}{2,}(?: |$)/u.test(g.text) && g.text !== g.text.toUpperCase()
    : /^[\p{Lu}\d.]{1,4}$/u.test(g.text);

function isPersonal(r: Role, words: number): boolean {
  const [head] = r.heads;
  return head !== undefined && !OF_BODIES.test(head) && (words > 1 || !OF_WORDS.test(head));
}

const isCalledBySurname = (g: Group): boolean =>
  g.words.length > 1 &&
  !isPlace(g.words[0]!) &&
  g.found.some(
    (f) => f.words.length === 1 && f.words[0] === g.words.at(-1) && !f.determined && f.text !== f.text.toUpperCase(),
  );

/** "Lima, 56," */
const isAged = (tokens: readonly Token[], f: Found): boolean =>
  tokens[f.to]?.gap === 'comma' && /^\d\d$/.test(tokens[f.to]!.text) && tokens[f.to + 1]?.gap === 'comma';
