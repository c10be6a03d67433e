/** What the marks mean: those of this article, each drawn as in the text. */
import { html } from 'hono/html';
import type { RecordedStatement } from '../../record/record.ts';
import { STANCE_ORDER } from '../../telling/stances.ts';
import type { Html } from '../page.ts';
import { REVIEW_THRESHOLD } from '../parts/margin.ts';
import { stanceSign } from '../parts/stance.ts';

export function legendOf(statements: readonly RecordedStatement[]): Html | '' {
  if (statements.length === 0) return '';
  const used = new Set(statements.map((s) => s.stance));
  return html`<details class="legend"><summary>How to read the marks</summary>
<p><b>Bold</b>: who is credited. <i>Italic</i>: the words that credit them. Underlined: what they are credited with, and the line tells how they stand to it. The number leads to the note in the margin.</p>
<ul class="plain">${STANCE_ORDER.filter((s) => used.has(s)).map(
    (s) => html`<li class="text">${stanceSign(s)} <u class="${s} end">as this line</u></li>`,
  )}</ul>
<ul class="plain">${MARKS.filter(([isUsed]) => statements.some(isUsed)).map(([, words]) => html`<li>${words}</li>`)}</ul></details>`;
}

const MARKS: readonly (readonly [(s: RecordedStatement) => boolean, Html | string])[] = [
  [(s) => s.within !== null, 'A second, thinner line: a statement within a statement.'],
  [
    (s) => s.speaker.certainty === 'resolved',
    'she → Name: worked out from the text; the arrow leads to the words that name the speaker.',
  ],
  [(s) => s.speaker.certainty === 'unknown', '[she]: the text does not tell who.'],
  [(s) => s.tone === 'distancing', '?’ the reporter keeps a distance.'],
  [(s) => s.tone === 'endorsing', '!’ the reporter takes it as true.'],
  [(s) => s.labels.length > 0, '‹self-styled› words by which the reporter says where somebody stands, or doubts it.'],
  [
    (s) => s.confidence < REVIEW_THRESHOLD,
    'A note in outline: the program is unsure of this reading; look at the words.',
  ],
];
