/** Forms that say what belongs together: hidden fields, and the way back from what was just done. */
import { html } from 'hono/html';
import type { ClaimMember } from '../../record/coverage.ts';
import type { Html, Rendering } from '../page.ts';

/** Each form has an id of its own, so that a double click makes one entry. */
export function hidden(fields: Readonly<Record<string, string | number>>, { csrf, services }: Rendering): Html {
  return html`${Object.entries({ csrf, client: services.archive.newId(), ...fields }).map(
    ([name, value]) => html`<input type="hidden" name="${name}" value="${value}">`,
  )}`;
}

/** From the first of a member's words to the last; null for silence, which has none. */
export function wordsOf({ article, content }: Pick<ClaimMember, 'article' | 'content'>) {
  const [first, last] = [content[0], content.at(-1)];
  return first && last ? { article, start: first.start, end: last.end } : null;
}

/** The same under the names of the other side. */
export const otherSide = ({ article, start, end }: NonNullable<ReturnType<typeof wordsOf>>) => ({
  withArticle: article,
  withStart: start,
  withEnd: end,
});

export const why = (id: string): Html =>
  html`<div class="field"><label for="${id}">Why, if it needs saying</label><input type="text" id="${id}" name="why" maxlength="2000"></div>`;

/** After something was done: what, and the button that takes it back. */
export function doneNote(next: string, rendering: Rendering): Html | '' {
  const { done } = rendering.asked.values;
  if (done === undefined) return '';
  return html`<form method="post" action="/review/undo" class="note done">${hidden({ entry: String(done), next }, rendering)}<span>It is in the log, and counts from now on.</span> <button>Undo</button></form>`;
}
