/** What each block is, seen by itself: its element's meanings, its shape, its first words. */
import type { BlockKind } from '../record/article.ts';
import { copyright } from './credits/copyright.ts';
import { headingLevel } from './headline.ts';
import type { Layout, RawBlock } from './layout.ts';
import { isBylineText } from './names.ts';
import { ASKS, FRAMES, LEADS_ELSEWHERE } from './phrases.ts';
import { FOREIGN, type Survey } from './survey.ts';
import { BIT } from './vocabulary.ts';

/**
 * `related`: a heading or line above what leads to other articles. `teaser`: the article's own standfirst if it stands before
 * the text, else another article's.
 */
export type Label = BlockKind | 'related' | 'teaser';

export function labelOf(layout: Layout, survey: Survey, i: number): Label {
  const b = layout.blocks[i]!;
  const bits = survey.all[b.inner]!;
  const around = ancestors(layout, b.element);
  if (bits & BIT.embed && around.has('blockquote')) return 'embed';
  if ((bits & FOREIGN) === BIT.related && bits & BIT.standfirst && survey.weights[i]! > 0) return 'teaser';
  if (bits & FOREIGN) return 'furniture';
  if (bits & BIT.caption || around.has('figure') || around.has('figcaption'))
    return bits & BIT.credit ? 'credit' : 'caption';
  if (bits & BIT.credit) return 'credit';
  if (bits & BIT.correction && b.text.length < 800) return 'correction';
  const short = b.text.length < 120;
  if (bits & (BIT.byline | BIT.meta | BIT.date) && short)
    return bits & BIT.byline || isBylineText(b.text) ? 'byline' : 'furniture';
  if (bits & BIT.gallery && survey.weights[i] === 0 && !around.has('table') && !around.has('li')) return 'furniture';
  if (copyright(b.text, 'paragraph').length > 0) return 'credit';
  const phrase = phraseLabel(b);
  if (phrase) return phrase;
  if (IMAGE_NOTE.test(b.text) && b.text.length < 300) return 'caption';
  if (short && b.linked > 0.8 * b.text.length && !around.has('blockquote')) return 'furniture';
  if (ADDRESS_ONLY.test(b.text) || !/[\p{L}\p{N}]/u.test(b.text)) return 'furniture';
  if (headingLevel(layout, b.element) > 0) return 'heading';
  // Old pages are laid out with tables: prose in a cell is a paragraph.
  if ((around.has('td') || around.has('th')) && survey.weights[i] === 0) return 'table';
  if (around.has('li')) return 'list-item';
  if (around.has('blockquote')) return 'quotation';
  return 'paragraph';
}

/** "(Image: AGENCY)" at the end. */
const IMAGE_NOTE =
  /\((?:image|photo|picture|pic|foto|bild|imagen|crédito|credit|fotograf\w*)s?(?: credit)?\s*:[^()]{1,60}\)$/i;
const ADDRESS_ONLY = /^\s*(?:(?:https?:\/\/|www\.)\S+\s*$|https?:\/\/\S+\.(?:jpe?g|png|gif|webp|mp3|mp4)\b)/i;

function phraseLabel(b: RawBlock): Label | null {
  const linked = b.linked / b.text.length;
  // Long and quoting somebody: a sentence of the article that happens to begin like this.
  if (b.text.length > 100 && linked < 0.3 && SPEECH.test(b.text)) return null;
  if (b.text.length < (linked > 0.3 ? 300 : 140) && LEADS_ELSEWHERE.test(b.text)) return 'related';
  if (b.text.length < 300 && ASKS.test(b.text)) return 'furniture';
  if (b.text.length < 400 && FRAMES.test(b.text)) return 'furniture';
  return null;
}

const SPEECH = /[“”„«»]|\b(?:said|says|told|sagte|dijo|disse|ha detto|a déclaré|a dit)\b/i;

export function ancestors(layout: Layout, element: number): Set<string> {
  const out = new Set<string>();
  for (let e = element, n = 0; e > 0 && n < 8; e = layout.parents[e]!, n++) out.add(layout.tags[e]!);
  return out;
}
