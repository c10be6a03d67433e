/**
 * What a person has filled in, as the fields of the form: word numbers for spans, plain text for the rest. The same fields
 * are in the form, in the address of a preview, and in what is sent.
 */
import type { Values } from '../../archive/review/acts.ts';
import type { RecordedStatement } from '../../record/record.ts';
import type { Figure } from '../../record/statement.ts';
import { bare } from '../parts/foreign.ts';
import { figureFields, figuresIn } from './review-figures.ts';
import type { Numbered } from './review-item.ts';
import { numbersOf, type Stretch, stretchesIn, type Word } from './review-words.ts';

export type Draft = Readonly<Record<string, string>>;

const SPAN_NAMES = ['source', 'cue', 'content', 'addressee', 'channel'] as const;
const PLAIN_NAMES = [
  'name',
  'role',
  'kind',
  'naming',
  'stance',
  'tone',
  'form',
  'said',
  'saidWords',
  'refersTo',
  'within',
] as const;
export const DRAFT_NAMES: readonly string[] = [...SPAN_NAMES, ...PLAIN_NAMES, ...figureFields()];

/** The form's fields for a statement as it is. */
export function draftOf(s: RecordedStatement, words: readonly Word[], list: readonly Numbered[]): Draft {
  const numbers = (stretches: readonly (Stretch | null)[]): string =>
    numbersOf(
      stretches.filter((one): one is Stretch => one !== null),
      words,
    );
  const place = (id: string): string => String(list.find((one) => one.id === id)?.n ?? '');
  return {
    source: numbers(s.source),
    cue: numbers([s.cue]),
    content: numbers(s.content),
    addressee: numbers([s.addressee]),
    channel: numbers([s.channel]),
    name: bare(s.speaker.name ?? ''),
    role: bare(s.speaker.role ?? ''),
    kind: s.speaker.kind ?? '',
    naming: s.speaker.naming ?? '',
    stance: s.stance,
    tone: s.tone,
    form: s.form,
    said: s.said?.value ?? '',
    saidWords: numbers([s.said]),
    refersTo: s.refersTo.map(place).join(', '),
    within: s.within === null ? '' : place(s.within),
    ...Object.assign({}, ...s.figures.map((f, i) => figureDraft(f, i, words))),
  };
}

function figureDraft(f: Figure, i: number, words: readonly Word[]): Draft {
  const text = (value: number | string | null): string => (value === null ? '' : bare(String(value)));
  return {
    [`f${i}words`]: numbersOf([f], words),
    [`f${i}value`]: text(f.value),
    [`f${i}low`]: text(f.low),
    [`f${i}high`]: text(f.high),
    [`f${i}bound`]: f.bound,
    [`f${i}unit`]: text(f.unit),
    [`f${i}of`]: text(f.of),
    [`f${i}asOf`]: text(f.asOf),
  };
}

/** Without the fields that are as the form gave them: what is shown there may be less than what is on record. */
export function changedIn(draft: Draft, given: Draft): Draft {
  const isChanged = (name: string): boolean => (draft[name] ?? '').trim() !== (given[name] ?? '').trim();
  const groups = [['said', 'saidWords'], figureFields(), ...DRAFT_NAMES.map((name) => [name])];
  const kept = new Set(
    groups.filter((group) => group.some((name) => draft[name] !== undefined && isChanged(name))).flat(),
  );
  return Object.fromEntries(Object.entries(draft).filter(([name]) => kept.has(name)));
}

/** Values for the fields that the draft has; a sentence where it cannot be meant. What makes sense is checked by the archive. */
export function valuesOf(draft: Draft, words: readonly Word[], list: readonly Numbered[]): Values | string {
  const values: Record<string, unknown> = {};
  for (const name of SPAN_NAMES) {
    const written = draft[name];
    if (written === undefined) continue;
    const stretches = stretchesIn(written, words);
    if (typeof stretches === 'string') return `${name}: ${stretches}.`;
    const isOne = name !== 'source' && name !== 'content';
    if (isOne && stretches.length > 1) return `${name}: one stretch of words, not ${stretches.length}.`;
    values[name] = isOne ? (stretches[0] ?? null) : stretches;
  }
  const plain: Readonly<Record<string, string>> = {
    name: 'speaker.name',
    role: 'speaker.role',
    kind: 'speaker.kind',
    naming: 'speaker.naming',
    stance: 'stance',
    tone: 'tone',
    form: 'form',
  };
  for (const [name, field] of Object.entries(plain)) if (draft[name] !== undefined) values[field] = draft[name] || null;
  if (draft.said !== undefined) {
    const said = saidIn(draft, words);
    if (typeof said === 'string') return said;
    values.said = said;
  }
  const references = referencesIn(draft, list);
  if (typeof references === 'string') return references;
  const figures = figuresIn(draft, words);
  if (typeof figures === 'string') return figures;
  return { ...values, ...references, ...(figures === null ? {} : { figures }) };
}

function saidIn(draft: Draft, words: readonly Word[]): object | null | string {
  const value = (draft.said ?? '').trim();
  const stretches = stretchesIn(draft.saidWords ?? '', words);
  if (typeof stretches === 'string') return `Words of the date: ${stretches}.`;
  if (value === '' && stretches.length === 0) return null;
  if (value === '' || stretches.length !== 1)
    return 'A date needs the words that tell it, in one stretch, and the words need a date.';
  return { value, ...stretches[0] };
}

function referencesIn(draft: Draft, list: readonly Numbered[]): Values | string {
  const values: { refersTo?: string[]; within?: string | null } = {};
  const idsOf = (written: string): string[] | string => {
    const ids: string[] = [];
    for (const piece of written
      .split(',')
      .map((p) => p.trim())
      .filter((p) => p !== '')) {
      const one = list.find(({ n }) => String(n) === piece);
      if (!one)
        return `There is no statement ${piece.slice(0, 20)} in this article; they are numbered 1 to ${list.length}.`;
      ids.push(one.id);
    }
    return ids;
  };
  if (draft.refersTo !== undefined) {
    const ids = idsOf(draft.refersTo);
    if (typeof ids === 'string') return ids;
    values.refersTo = ids;
  }
  if (draft.within !== undefined) {
    const ids = idsOf(draft.within);
    if (typeof ids === 'string') return ids;
    if (ids.length > 1) return 'A statement is within one other, not several.';
    values.within = ids[0] ?? null;
  }
  return values;
}
