/** A stance as markup. Its underline is in article-marks.css, by its name. */
import { html } from 'hono/html';
import type { Stance } from '../../record/statement.ts';
import { STANCE_LOOKS, type StanceLook } from '../../telling/stances.ts';
import type { Html } from '../page.ts';

/** A later reader may have others; a record from a stranger's archive may hold anything, which is no word for a label. */
export const stanceLook = (stance: Stance): StanceLook =>
  Object.hasOwn(STANCE_LOOKS, stance)
    ? STANCE_LOOKS[stance]
    : { glyph: '·', word: isLabel(stance) ? stance : 'not known' };

/** Short and plain, as all values of the record's own lists are. */
export const isLabel = (value: string): boolean => /^[a-z-]{1,20}$/.test(value);

/** "✗ denies": the glyph is for the eye, the word for everybody. */
export function stanceSign(stance: Stance): Html {
  const { glyph, word } = stanceLook(stance);
  return html`<span class="stance"><span class="glyph" aria-hidden="true">${glyph}</span> ${word}</span>`;
}
