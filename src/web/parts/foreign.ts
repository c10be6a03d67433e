/**
 * Text that somebody else wrote, made harmless: it cannot turn the direction of what stands beside it, hide characters or
 * run out of its line. What cannot be seen is shown by its code point.
 */
import { html } from 'hono/html';
import type { Html } from '../page.ts';

/**
 * Controls (but tab and line ends), marks of direction, characters without width, tags, halves of a pair. The joiners of
 * Persian and of emoji, the soft hyphen and the selectors of variants stay: they are part of how words are written.
 */
const UNSEEN =
  '[\\p{Cc}\\p{Cs}\\u061c\\u180e\\u200b\\u200e\\u200f\\u2028-\\u202e\\u2060-\\u206f\\ufeff\\ufff9-\\ufffb\\u{e0000}-\\u{e00ff}]';
/** Marks stacked on one letter: eight are enough for any script. */
const STACKED = '(?<=\\p{M}{8})\\p{M}{1,1000}';
const PARTS = new RegExp(`((?![\\t\\n\\r])${UNSEEN}|${STACKED})`, 'gu');

const LIMIT = 2000;

/** In an element of its own direction. `limit` counts code points; what is over is cut with "…". */
export function foreign(text: string, limit: number = LIMIT): Html {
  return html`<bdi>${visible(text, limit)}</bdi>`;
}

/** The same without the element, for those that have `dir="auto"` already. */
export function visible(text: string, limit: number = LIMIT): Html {
  const parts = cut(text, limit).split(PARTS);
  return html`${parts.map((part, i) => (i % 2 === 0 ? breakable(part) : html`<span class="control">${nameOf(part)}</span>`))}`;
}

/** No word of a language is as long. */
export const ENDLESS = /\S{300}/;
/** A hundred characters that go on, not between a letter and its marks. */
const STRETCH = /(\S{100}(?<!\u200d))(?=[^\s\p{M}\u200d])/u;

/** Browsers need seconds to break a word of ten thousand letters into lines, unless they are told where they may. */
function breakable(text: string): Html | string {
  if (!ENDLESS.test(text)) return text;
  return html`${text.split(STRETCH).map((part, i) => (i % 2 === 0 ? part : html`${part}<wbr>`))}`;
}

/** For titles and attributes, where there is no markup: unseen characters are left out. */
export function bare(text: string, limit: number = LIMIT): string {
  return cut(text, limit).replace(PARTS, '').replace(/\s+/g, ' ').trim();
}

function nameOf(part: string): string {
  if (/^\p{M}/u.test(part)) return `${part.length} more marks`;
  return `U+${part.codePointAt(0)!.toString(16).toUpperCase().padStart(4, '0')}`;
}

function cut(text: string, limit: number): string {
  if (text.length <= limit) return text;
  let end = 0;
  for (let n = 0; n < limit && end < text.length; n++) end += text.codePointAt(end)! > 0xffff ? 2 : 1;
  return end < text.length ? `${text.slice(0, end)}…` : text;
}

/** A tag that a `lang` attribute may carry, else none. */
export const languageTag = (tag: string | null): string =>
  tag !== null && /^[a-z]{2,3}(-[a-z0-9]{2,8}){0,3}$/i.test(tag) ? tag : 'und';
