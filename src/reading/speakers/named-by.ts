/** Which name a phrase is about: "Ana Lima" in "Mayor Ana Lima of Porto Alto" and in "the mayor, Ana Lima,", nobody in "a friend of Ana Lima". */
import type { Range } from '../../record/article.ts';
import {
  CALLED,
  hasTwoOffices,
  isApposed,
  isApposedBody,
  isOfficeOf,
  isTitling,
  NO_TITLE,
  OFFICE,
  PREPOSITION,
} from './before-name.ts';
import type { Entity, Mention } from './entity.ts';
import { headNoun } from './roles/heads.ts';

export interface Placed extends Mention {
  readonly entity: Entity;
}

/** All mentions of all entities, in text order. */
export function placed(entities: readonly Entity[]): Placed[] {
  return entities
    .flatMap((entity) => entity.mentions.map((m) => ({ ...m, entity })))
    .sort((a, b) => a.start - b.start || b.end - a.end);
}

/** Those that begin within the range. */
export function within(all: readonly Placed[], { start, end }: Range): Placed[] {
  let low = 0;
  let high = all.length;
  while (low < high) {
    const mid = (low + high) >> 1;
    if (all[mid]!.start < start) low = mid + 1;
    else high = mid;
  }
  const out: Placed[] = [];
  for (let i = low; i < all.length && all[i]!.start < end; i++) if (all[i]!.end <= end) out.push(all[i]!);
  return out;
}

const FIRST = /^["“'‘(\s–—-]*(?:(?:only|just|even|as|from|both|with)\s+)?(?:(?:the|an?)\s+)?["“'‘]?$/i;
/** What a body is, after its name: "the Acme news agency". */
const CLASS =
  /^ (?:(?:news|terror|terrorist|militant|extremist|rebel|guerrilla|media|technology|software|industry|trade|campaign|pressure|lobby|social|jihadist|hacking|hacker|advocacy|aid|consulting|insurance|mining|retail|supermarket|football|rugby|baseball|basketball|cricket|car|oil|satirical|consumer) ){0,2}(?:group|agency|newspaper|website|magazine|company|firm|network|band|body|movement|broadcaster|charity|blog|site|tabloid|channel|chain|airline|club)$/;
const ENDS =
  /^(?:$|["”’']*[,;:(–—.)!?]|['’]s?["”]?[,.]?\s*$|["”’']*\s*\(|\s+[–—-]|["”’']*\s+(?:of|from|for|in|at|with|who|whom|whose|which|that|on|all|both|himself|herself|itself|himself|and|or|as|to|by|here|then|once|also|when|while|told|said|out|this|last|released|published|conducted|taken|showing|found|by)\b|\s*$)/i;

/** Who ends the phrase, with a calling right before the name: a common word with a capital opens "Fight for All director Ana Lima". */
function titledAtEnd(text: string, range: Range, all: readonly Placed[], first: Placed): Placed | null {
  if (first.entity.kind === 'person' || first.entity.name.includes(' ')) return null;
  const last = within(all, range).at(-1)!;
  if (last === first || last.entity.kind !== 'person' || !last.entity.name.includes(' ') || last.end < range.end)
    return null;
  const between = text.slice(first.end, last.start);
  return !/[,;]| and /.test(between) &&
    headNoun(/^ (?:for \S+ (?:\S+ )*|of (?:the )?(?:\p{Lu}\S* )+)(\p{Ll}\S*) $/u.exec(between)?.[1] ?? '') !== null
    ? last
    : null;
}

/** A comma and more follow: whoever is apposed may come yet. */
const apposedLater = (after: string): boolean => /^["”’']*, \S/.test(after);

/** `text` is the article's, `range` the phrase. */
export function namedBy(text: string, range: Range, all: readonly Placed[]): Placed | null {
  const phrase = text.slice(range.start, range.end).replaceAll('\u00a0', ' ');
  let reach = 0;
  let over = 0;
  for (const m of within(all, range)) {
    const before = phrase.slice(0, m.start - range.start);
    const title = before.slice(over); // "Bank of Porto governor" is no "of" after the bank's own
    if (m.start < reach) continue;
    const after = phrase.slice(m.end - range.start);
    const ends = ENDS.test(after) || (m.entity.kind !== 'person' && m.entity.kind !== 'place' && CLASS.test(after));
    if (FIRST.test(before)) {
      if (ends) return titledAtEnd(text, range, all, m) ?? m;
      if (m.entity.kind === 'organisation') over = m.end - range.start;
      continue;
    }
    if (!ends) {
      if (/^\S* (?:[\p{Ll}]|[\p{Lu}])/u.test(after)) continue;
      return null;
    }
    if (m.entity.kind === 'place') {
      if (apposedLater(after)) continue;
      return null;
    }
    if (m.entity.kind !== 'person' && m.entity.kind !== null) {
      // "the centrist Acme Centre", "publisher Acme": qualified, not owned.
      if (
        /^(?:[Tt]he|[Aa]n?|[Ii]ts|[Hh]is|[Hh]er|[Tt]heir)?\s*(?:[\p{L}-]+ )?(?:\p{Ll}[\p{L}-]* ){0,3}$/u.test(before) &&
        !PREPOSITION.test(before) &&
        !NO_TITLE.test(before)
      )
        return m;
      if (isApposedBody(before)) return m;
      if (apposedLater(after)) continue;
      return null;
    }
    const office = m.entity.kind === 'person' && isOfficeOf(title);
    const titled =
      office ||
      (isTitling(before, m.entity) && !NO_TITLE.test(title) && (!PREPOSITION.test(title) || OFFICE.test(before)));
    if (titled || CALLED.test(before) || (m.entity.kind === 'person' && hasTwoOffices(before))) return m;
    // "her campaign manager, Ana Lima", "one of the lawyers, Ana Lima,"
    if (m.entity.kind === 'person' && isApposed(before)) return m;
    if (m.entity.kind !== 'person' && apposedLater(after)) continue;
    reach = m.end;
    return null;
  }
  return null;
}
