/** "LAGOS, Nigeria (AP) —": where a story was written, at the head of its first paragraph. */
import type { Block, Dateline } from '../record/article.ts';
import { MONTH_NAMES } from './dates.ts';

const MONTH = `(?:${MONTH_NAMES})(?!\\p{L})\\.?`;
/** In capitals, with region or country as usual behind a comma. */
const CAPITALS = new RegExp(
  `^(\\p{Lu}[\\p{Lu}.'’\\-/ ]{2,40}(?:,\\s+(?!(?:${MONTH_NAMES.toLowerCase()}|${capitalised(MONTH_NAMES)})(?!\\p{L}))(?:\\p{Lu}[\\p{L}.'’-]*\\s?){1,4})?)`,
  'u',
);
/** In ordinary letters only if an agency or a date stands between it and the dash: "Berlin (dpa) -", "Paris, 3 May —". */
const ORDINARY =
  /^(\p{Lu}[\p{L}.'’-]+(?:\s\p{Lu}[\p{L}.'’-]+){0,2}(?:,\s+\p{Lu}[\p{L}.'’-]+(?:\s\p{Lu}[\p{L}.'’-]+)?)?)(?=,?\s)/u;
const AGENCY = /^\s*[([]\s?[\p{L}\s./,&-]{2,40}[)\]]/u;
const DATE = new RegExp(
  `^,?\\s*(?:on\\s+)?(?:${MONTH}\\s+\\d{1,2}(?:st|nd|rd|th)?|\\d{1,2}(?:st|nd|rd|th|\\.)?\\s+${MONTH}|\\d{1,2}[./]\\d{1,2}[./]\\d{2,4})(?:,?\\s+\\d{4})?(?=\\s*[(\\[—–:-])`,
  'iu',
);
/** What follows begins a sentence. */
const DASH = /^\s*(?:[—–―]|--+|-(?=\s))\s*(?=[\p{Lu}\d"“„«‘'(¿¡])/u;
const NOT_PLACES =
  /^(?:UPDATED?|BREAKING|EXCLUSIVE|CORRECTION|EDITOR|NOTE|VIDEO|PHOTOS?|WATCH|LOOK|LISTEN|LIVE|OPINION|ANALYSIS|EXPLAINER|Q|A|READ|RELATED|MORE|NEW|JUST|AP|AFP|REUTERS|CNN|UPI|ADVERTISEMENT|FACT|WHAT|WHO|WHY|HOW|THE|The|Photo|Image|Update|Note|Read|Source|Die|Der|Das|El|La|Le|Les|Il)\b(?![ ,]*\p{Lu}{3})/u;
const BLOCKS_LOOKED_AT = 4;
const ALONE = 80;

function capitalised(names: string): string {
  return names
    .split('|')
    .map((n) => n.slice(0, 1).toUpperCase() + n.slice(1))
    .join('|');
}

export function findDateline(text: string, blocks: readonly Block[]): Dateline | null {
  let looked = 0;
  for (const b of blocks) {
    if (b.kind !== 'paragraph' && b.kind !== 'standfirst' && b.kind !== 'dateline') continue;
    const place =
      b.kind === 'dateline'
        ? placeAlone(text.slice(b.start, b.end))
        : placeAtHead(text.slice(b.start, Math.min(b.end, b.start + 160)));
    if (place) return { place, start: b.start, end: b.start + place.length };
    if (++looked >= BLOCKS_LOOKED_AT) return null;
  }
  return null;
}

/** The place as written, or null. */
export function placeAtHead(paragraph: string): string | null {
  return placeBy(CAPITALS, false, paragraph) ?? placeBy(ORDINARY, true, paragraph);
}

/** The place of a line that is nothing but a dateline ("WASHINGTON (AP) —"), or null. */
export function placeAlone(line: string): string | null {
  return line.length < ALONE && /[—–―-]\s*$/.test(line) ? placeAtHead(`${line.trimEnd()} A`) : null;
}

/** `needsMore`: an agency or a date between place and dash. */
function placeBy(rule: RegExp, needsMore: boolean, paragraph: string): string | null {
  const place = rule.exec(paragraph)?.[1]?.replace(/[\s,]+$/, '');
  if (!place || NOT_PLACES.test(place)) return null;
  let rest = paragraph.slice(place.length);
  let more = false;
  for (const part of [DATE, AGENCY]) {
    const m = part.exec(rest);
    if (!m) continue;
    rest = rest.slice(m[0].length);
    more = true;
  }
  return DASH.test(rest) && (more || !needsMore) ? place : null;
}
