/** What is on record of a statement, beside what the program had, and what people said of it. */
import { html } from 'hono/html';
import { FIELDS, type Field, fieldValue, sameValue } from '../../archive/review/fields.ts';
import type { RecordedStatement } from '../../record/record.ts';
import type { Html, Rendering } from '../page.ts';
import type { Dispute, ReviewItem } from '../pages/review-item.ts';
import { choiceWords } from './choice-words.ts';
import { foreign } from './foreign.ts';
import { moment } from './time.ts';

const FIELD_NAMES: Readonly<Record<string, string>> = {
  statement: 'Is a statement',
  source: 'Source',
  cue: 'Cue',
  content: 'Content',
  form: 'Form',
  stance: 'Stance',
  tone: 'Tone',
  'speaker.name': 'Speaker',
  'speaker.role': 'Role',
  'speaker.kind': 'Kind',
  'speaker.naming': 'Naming',
  addressee: 'To whom',
  channel: 'Channel',
  said: 'Said on',
  figures: 'Figures',
  refersTo: 'Refers to',
  within: 'Within',
};

export const fieldName = (field: string): string => (Object.hasOwn(FIELD_NAMES, field) ? FIELD_NAMES[field]! : field);

/** Of a field, for people: the words of spans, the names of choices. */
export function valueWords(field: string, value: unknown, depth = 0): string {
  if (value === null || value === undefined || (Array.isArray(value) && value.length === 0)) return 'none';
  if (Array.isArray(value)) return depth > 3 ? '…' : value.map((one) => valueWords(field, one, depth + 1)).join(' … ');
  if (typeof value === 'string') return choiceWords(field.replace('speaker.', ''), value);
  if (typeof value !== 'object') return String(value);
  const { text, exact, value: main, low, high, unit, of } = value as Record<string, unknown>;
  if (main !== undefined)
    return [main ?? [low, high].filter((n) => n !== null).join(' to '), unit, of].filter(Boolean).join(' ') || 'open';
  return String(text ?? exact ?? '');
}

const SHOWN: readonly Field[] = FIELDS.filter((f) => !['source', 'cue', 'content', 'refersTo', 'within'].includes(f));

/** One row a field; where people changed it, what the program had is struck out before it. */
export function facts({ statement, machine, list }: ReviewItem): Html {
  const rows = SHOWN.filter((f) => isTold(statement, f) || (machine !== null && isTold(machine, f)));
  const numbers = (ids: readonly string[]): string =>
    ids.map((id) => list.find((one) => one.id === id)?.n ?? '?').join(', ');
  return html`<dl class="facts">${rows.map((f) => {
    const now = fieldValue(statement, f);
    const was = machine ? fieldValue(machine, f) : now;
    const changed = sameValue(now, was) ? '' : html`<del>${foreign(valueWords(f, was), 300)}</del> `;
    return html`<dt>${fieldName(f)}</dt><dd>${changed}${changed === '' ? foreign(valueWords(f, now), 300) : html`<ins>${foreign(valueWords(f, now), 300)}</ins>`}</dd>`;
  })}${statement.refersTo.length > 0 ? html`<dt>Refers to</dt><dd>statement ${numbers(statement.refersTo)}</dd>` : ''}${
    statement.within === null ? '' : html`<dt>Within</dt><dd>statement ${numbers([statement.within])}</dd>`
  }<dt>Certainty</dt><dd>${Math.round(statement.confidence * 100)} in 100 that source, cue and content are right</dd></dl>`;
}

const isTold = (s: RecordedStatement, field: Field): boolean => valueWords(field, fieldValue(s, field)) !== 'none';

const KINDS: Readonly<Record<string, string>> = {
  confirm: 'confirmed',
  correct: 'corrected',
  reject: 'rejected',
  split: 'split',
  join: 'joined',
  add: 'added',
  reattach: 'given new words',
  dismiss: 'dismissed',
  undo: 'undone',
  follow: 'followed',
  unfollow: 'no longer followed',
  'story-together': 'put into one story',
  'story-apart': 'put apart from a story',
  'claim-join': 'joined into one claim',
  'claim-cut': 'cut from a claim',
};
export const kindWords = (kind: string): string => (Object.hasOwn(KINDS, kind) ? KINDS[kind]! : kind);

/** Who said what of it, oldest first. */
export function saidOf(
  { entries, disputes }: Pick<ReviewItem, 'entries' | 'disputes'>,
  { services }: Rendering,
): Html | '' {
  if (entries.length === 0) return '';
  return html`<ol class="plain small said">${entries.map(
    (e) =>
      html`<li>${kindWords(e.kind)} by <b>${foreign(e.by, 100)}</b>, ${moment(e.at, services.timeZone)}${e.why === null ? '' : html`: ${foreign(e.why, 500)}`}</li>`,
  )}</ol>${disputes.map(disputeOf)}`;
}

function disputeOf({ field, said }: Dispute): Html {
  return html`<p class="note small">People differ on <b>${fieldName(field).toLowerCase()}</b>: ${said.map(
    ({ by, to }, i) => html`${i > 0 ? '; ' : ''}${foreign(by, 100)} has “${foreign(valueWords(field, to), 200)}”`,
  )}. The last one stands.</p>`;
}
