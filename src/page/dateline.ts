/** "LAGOS, Nigeria (AP) —": where a story was written, at the head of its first paragraph. */
import type { Block, Dateline } from '../record/article.ts';

/** In capitals, with region or country as usual behind a comma. */
const CAPITALS = /^(\p{Lu}[\p{Lu}.'’\-/ ]{2,40}(?:,\s+(?:\p{Lu}[\p{L}.'’-]*\s?){1,4})?)/u;
/** In ordinary letters only if an agency or a date stands between it and the dash: "Berlin (dpa) -", "Paris, 3 May —". */
const ORDINARY =
  /^(\p{Lu}[\p{L}.'’-]+(?:\s\p{Lu}[\p{L}.'’-]+){0,2}(?:,\s+\p{Lu}[\p{L}.'’-]+(?:\s\p{Lu}[\p{L}.'’-]+)?)?)/u;
const AGENCY = /^\s*[([][\p{L}\s./,&-]{2,40}[)\]]/u;
const DATE =
  /^,?\s*(?:on\s+)?(?:(?:\p{L}{3,9}\.?,?\s+)?\d{1,2}(?:st|nd|rd|th|\.)?|\p{L}{3,9}\.?\s+\d{1,2}|\d{1,2}\.?\s+\p{L}{3,9}\.?)(?:,?\s+\d{4})?(?=\s*[([—–:-])/u;
const DASH = /^\s*(?:[—–―]|--+|-(?=\s)|:(?=\s))/u;
const BLOCKS_LOOKED_AT = 4;

export function findDateline(text: string, blocks: readonly Block[]): Dateline | null {
  let looked = 0;
  for (const b of blocks) {
    if (b.kind === 'dateline')
      return { place: text.slice(b.start, b.end).replace(/\s*[—–―-]+$/, ''), start: b.start, end: b.end };
    if (b.kind !== 'paragraph' && b.kind !== 'standfirst') continue;
    const place = placeAtHead(text.slice(b.start, Math.min(b.end, b.start + 160)));
    if (place) return { place, start: b.start, end: b.start + place.length };
    if (++looked >= BLOCKS_LOOKED_AT) return null;
  }
  return null;
}

/** The place as written, or null. */
export function placeAtHead(paragraph: string): string | null {
  for (const [rule, needsMore] of [
    [CAPITALS, false],
    [ORDINARY, true],
  ] as const) {
    const place = rule.exec(paragraph)?.[1]?.replace(/[\s,]+$/, '');
    if (!place || NOT_PLACES.test(place)) continue;
    let rest = paragraph.slice(place.length);
    const more = [DATE, AGENCY].filter((r) => {
      const m = r.exec(rest);
      if (m) rest = rest.slice(m[0].length);
      return m;
    });
    const dash = DASH.exec(rest);
    if (!dash || (needsMore && more.length === 0)) continue;
    // A colon after capitals is a speaker or a label ("UPDATE:"), a place only with more evidence.
    if (dash[0].includes(':') && more.length === 0) continue;
    return place;
  }
  return null;
}

const NOT_PLACES =
  /^(?:UPDATED?|BREAKING|EXCLUSIVE|CORRECTION|EDITOR|NOTE|VIDEO|PHOTOS?|WATCH|LIVE|OPINION|ANALYSIS|EXPLAINER|Q|A|READ|RELATED|MORE|NEW|JUST IN|AP|AFP|REUTERS|CNN|ADVERTISEMENT|FACT CHECK|WHAT|WHO|WHY|HOW|THE|Photo|Image|Update|Note|Read|Source)\b/;
