/** Which name a phrase is about: "Ana Lima" in "Mayor Ana Lima of Porto Alto" and in "the mayor, Ana Lima,", nobody in "a friend of Ana Lima". */
import type { Range } from '../../record/article.ts';
import type { Entity, Mention } from './entity.ts';
import { headNoun } from './roles/heads.ts';
import { isTitle } from './words/lists.ts';

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
/** A preposition, a clause or a comma ends what may stand as a title before the name. */
const NO_TITLE =
  /[,;:(]|\b(?:by|from|with|about|who|that|which|whose|and|or|including|released|published|conducted|said)\b/i;
const PREPOSITION = /\b(?:of|in|on|at|for|to)\b/i;
const OFFICE =
  /\b(?:secretary|minister|chief|director|speaker|leader|commissioner|chairman|chairwoman|president|governor|attorney|head|chair) (?:of|for) (?:the )?(?:[\p{L}.]+(?: (?:and )?[\p{L}.]+){0,4}) $/iu;
const ENDS =
  /^(?:$|["”’']*[,;:(–—.)!?]|['’]s?["”]?[,.]?\s*$|["”’']*\s*\(|\s+[–—-]|["”’']*\s+(?:of|from|for|in|at|with|who|whom|whose|which|that|on|all|both|himself|herself|itself|himself|and|or|as|to|by|here|then|once|also|when|while|told|said|out|this|last|released|published|conducted|taken|showing|found|by)\b|\s*$)/i;

/** Right before a name stands what its bearer is, whose he is, or another capital. */
function isTitling(before: string): boolean {
  const last = /([^\s]+)["”’']? $/.exec(before)?.[1] ?? '';
  return (
    headNoun(last.replace(/["“”‘]/g, '')) !== null ||
    /['’]s?$/.test(last) ||
    /^\p{Lu}/u.test(last) ||
    isTitle(last) ||
    /^\d+-year-old$/.test(last)
  );
}

/** `text` is the article's, `range` the phrase. */
export function namedBy(text: string, range: Range, all: readonly Placed[]): Placed | null {
  const phrase = text.slice(range.start, range.end).replaceAll('\u00a0', ' ');
  let reach = 0;
  for (const m of within(all, range)) {
    const before = phrase.slice(0, m.start - range.start);
    if (m.start < reach) continue;
    const after = phrase.slice(m.end - range.start);
    const ends = ENDS.test(after);
    if (FIRST.test(before)) {
      if (ends) return m;
      continue;
    }
    if (!ends) {
      if (/^\S* (?:[\p{Ll}]|[\p{Lu}])/u.test(after)) continue;
      return null;
    }
    if (m.entity.kind === 'place') return null;
    if (m.entity.kind !== 'person' && m.entity.kind !== null) {
      // "the centrist Acme Centre", "publisher Acme": qualified, not owned.
      if (
        /^(?:[Tt]he|[Aa]n?|[Ii]ts|[Hh]is|[Hh]er|[Tt]heir)?\s*(?:[\p{L}-]+ )?(?:\p{Ll}[\p{L}-]* ){0,3}$/u.test(before) &&
        !PREPOSITION.test(before) &&
        !NO_TITLE.test(before)
      )
        return m;
      return null;
    }
    const titled = isTitling(before) && !NO_TITLE.test(before) && (!PREPOSITION.test(before) || OFFICE.test(before));
    if (titled) return m;
    // "her campaign manager, Ana Lima", "one of the lawyers, Ana Lima,"
    if (
      /, (?!including\b|such as\b|like\b)(?:[\p{L}.]+ ){0,4}$/u.test(before) &&
      !/,/.test(before.replace(/, (?:[\p{L}.]+ ){0,4}$/u, '')) &&
      /^["“]?(?:The|An?|His|Her|Their|Its|My|Our|One of|Another|\p{Ll}|(?:\p{Lu}\S* ){0,4}\p{Lu}\S*['’]s? \p{Ll})/u.test(
        before,
      ) &&
      m.entity.kind === 'person'
    )
      return m;
    reach = m.end;
    return null;
  }
  return null;
}
