/** Character references of HTML. */
import { decodeHTML } from 'entities';

/** One reference at a sticky position: numeric or named, its semicolon optional as in browsers. */
export const REFERENCE = /&(?:#[xX][0-9a-fA-F]{1,8}|#[0-9]{1,8}|[a-zA-Z][a-zA-Z0-9]{1,31});?/y;

/** The text with all character references decoded. */
export function decodeEntities(text: string): string {
  return text.includes('&') ? decodeHTML(text) : text;
}
