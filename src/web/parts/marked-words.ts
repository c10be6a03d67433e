/** Runs of an article as markup: source bold, cue italic, content underlined in the way of its stance. */
import { html } from 'hono/html';
import type { RecordedStatement } from '../../record/record.ts';
import { STANCE_LOOKS } from '../../telling/stances.ts';
import type { Html } from '../page.ts';
import { ENDLESS, visible } from './foreign.ts';
import type { Part, Run } from './marked.ts';
import type { Mark } from './marked-article.ts';

/** More statements than this in one paragraph are lit by the script only: article-margin.css has a rule for each of these. */
const LOCAL = 12;

export interface Marking {
  readonly statements: readonly RecordedStatement[];
  /** Whether the filter lets this statement through; of others only a trace is shown. */
  readonly isOn: (n: number) => boolean;
  /** Numbers of the statements of this paragraph, in their order. */
  readonly numbers: readonly number[];
  /** False: marks without links and numbers, for a statement that stands alone. */
  readonly isLinked?: boolean;
}

/** Most runs hold nothing that `visible` would have to show in another way: they are only escaped. */
const PLAIN = /^[\n -~\u00a0-\u02ff\u2010-\u2027\u20a0-\u20bf]*$/;

export function wordsOf(runs: readonly Run<Mark>[], marking: Marking): (Html | string)[] {
  return runs.map((run) => runOf(run, marking));
}

function runOf(run: Run<Mark>, marking: Marking): Html | string {
  const isPlain = PLAIN.test(run.text) && !ENDLESS.test(run.text);
  let words: Html | string = isPlain ? run.text : visible(run.text, Number.POSITIVE_INFINITY);
  if (run.parts.length === 0) return words;
  for (let i = run.parts.length - 1; i >= 0; i--) words = wrapped(words, run.parts[i]!, marking);
  // A link without a word has no name; the space keeps its line.
  if (marking.isLinked === false || !/\S/.test(run.text)) return words;
  const numbers = [...new Set(run.parts.map((p) => p.value.n))].filter((n) => n > 0 && marking.isOn(n));
  const innermost = numbers.at(-1);
  if (innermost === undefined) return words;
  // One stop of the tab key for each statement: its first run.
  const isStop = run.parts.some((p) => p.value.n === innermost && p.first && isStart(p.value, marking));
  const classes = numbers.map((n) => localClass(marking.numbers, n)).join(' ');
  return html`<a class="${classes}" href="#s${innermost}" data-s="${numbers.join(' ')}" tabindex="${isStop ? 0 : -1}">${words}</a>`;
}

/** The class by which all parts of a statement in one paragraph, and its note, light up together. */
export function localClass(numbers: readonly number[], n: number): string {
  const k = numbers.indexOf(n) + 1;
  return k > 0 && k <= LOCAL ? `k${k}` : 'k';
}

function isStart({ n, role }: Mark, { statements }: Marking): boolean {
  const s = statements[n - 1]!;
  return role === (s.source[0] ? 'source' : s.cue ? 'cue' : 'content');
}

function wrapped(words: Html | string, part: Part<Mark>, marking: Marking): Html | string {
  const { role, n, name } = part.value;
  if (role === 'place') return part.first ? html`<span id="${name}" class="place">${words}</span>` : words;
  const s = marking.statements[n - 1]!;
  if (!marking.isOn(n)) return role === 'content' ? html`<u class="off">${words}</u>` : words;
  if (role === 'label') return html`<span class="label${edges(part)}">${words}</span>`;
  if (role === 'source')
    return s.speaker.certainty === 'unknown'
      ? html`<b class="unknown${edges(part)}">${words}</b>`
      : html`<b>${words}</b>`;
  const isNumbered = part.last && marking.isLinked !== false && (role === 'cue' || s.cue === null);
  const classes = role === 'cue' ? (part.last ? toneOf(s) : '') : `${stanceOf(s)}${part.last ? ' end' : ''}`;
  if (role === 'cue')
    return isNumbered
      ? html`<i class="${classes}" data-n="${n}">${words}</i>`
      : html`<i class="${classes}">${words}</i>`;
  return isNumbered ? html`<u class="${classes}" data-n="${n}">${words}</u>` : html`<u class="${classes}">${words}</u>`;
}

const toneOf = ({ tone }: RecordedStatement): string => (tone === 'distancing' || tone === 'endorsing' ? tone : '');

const stanceOf = ({ stance }: RecordedStatement): string => (Object.hasOwn(STANCE_LOOKS, stance) ? stance : '');

const edges = ({ first, last }: Part<Mark>): string => `${first ? ' first' : ''}${last ? ' last' : ''}`;
