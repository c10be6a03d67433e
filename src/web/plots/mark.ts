/** A mark that can be pointed at, reached with the keyboard and read out: a link to the statements behind it. */
import { html } from 'hono/html';
import type { Html } from '../page.ts';

export interface Mark {
  /** The search behind it. */
  readonly href: string;
  /** What it shows, as a sentence: also the tooltip. */
  readonly label: string;
  /** Where it can be hit: wider than what is drawn. */
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly drawn: Html;
  /** Words on or beside it that its label has too: for the eye only. */
  readonly words?: Html | '';
}

export const mark = ({ href, label, x, y, width, height, drawn, words = '' }: Mark): Html =>
  html`<a class="mark" href="${href}" aria-label="${label}"><title>${label}</title><rect class="hit" x="${px(x)}" y="${px(y)}" width="${px(width)}" height="${px(height)}" rx="2"></rect>${drawn}</a>${words === '' ? '' : html`<g class="beside" aria-hidden="true">${words}</g>`}` as Html;

/** A length as it is written: two decimals are finer than any screen. */
export const px = (length: number): number => Math.round(length * 100) / 100;
