/** The text of one element, for metadata: tags out, references decoded, white space folded. */
import { decodeEntities } from './entities.ts';
import type { Layout } from './layout.ts';

const MAX_MARKUP = 4_000;

export function textOf(layout: Layout, element: number): string {
  const from = layout.inside[element]!;
  const html = layout.page.slice(from, Math.min(layout.until[element]!, from + MAX_MARKUP));
  return decodeEntities(html.replace(/<(?:br|\/p|\/div|\/li)\b[^<>]*>/gi, '\n').replace(/<[^<>]*>/g, ' '))
    .replace(/[^\S\n]+/g, ' ')
    .replace(/\s*\n\s*/g, '\n')
    .trim();
}
