/** The form to hold any two revisions of an article beside each other. */
import { html } from 'hono/html';
import type { RevisionSummary } from '../../archive/types.ts';
import type { Html } from '../page.ts';
import { revisionPath } from './article-links.ts';

/** More are reached by their address. */
const CHOICES = 200;

/** `revisions` in any order; nothing where there are two, which are compared already. */
export function revisionChooser(
  key: string,
  revisions: readonly RevisionSummary[],
  from: number,
  to: number,
): Html | '' {
  if (revisions.length < 3) return '';
  const numbers = revisions.map(({ number }) => number).sort((a, b) => a - b);
  const field = (name: string, label: string, chosen: number): Html =>
    html`<div class="field"><label for="${name}">${label}</label><select id="${name}" name="${name}">${numbers
      .slice(-CHOICES)
      .map(
        (n) => html`<option value="${n}"${n === chosen ? html` selected` : ''}>Revision ${n}</option>`,
      )}</select></div>`;
  return html`<form class="filters" action="${revisionPath(key, numbers.at(-1)!)}/changes" method="get">
${field('from', 'From', from)}${field('to', 'to', to)}<button type="submit">Compare</button></form>`;
}
