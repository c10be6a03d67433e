/** The options that narrow a search, checked: the same for `search` and `export`. */
import { CHOICES, type FigureQuery, ORDERS, type Order, type StatementQuery } from '../../archive/search/query.ts';
import { STANCE_ORDER } from '../../telling/stances.ts';
import { Misuse, type OptionForm } from '../options.ts';

const CHOSEN = { ...CHOICES, stance: STANCE_ORDER };
const TEXTS = ['speaker', 'publisher', 'origin', 'headline', 'language'] as const;
const DATES = { from: 'publishedFrom', to: 'publishedTo', 'said-from': 'saidFrom', 'said-to': 'saidTo' } as const;

const value: OptionForm = { takesValue: true };
const flag: OptionForm = { takesValue: false };
const names = [...TEXTS, ...Object.keys(DATES), 'unit', 'at-least', 'at-most', 'order'];

export const SEARCH_TABLE: Readonly<Record<string, OptionForm>> = {
  ...Object.fromEntries(names.map((name) => [name, value])),
  ...Object.fromEntries(Object.keys(CHOSEN).map((name) => [name, { takesValue: true, many: true }])),
  article: value,
  figures: flag,
  'all-revisions': flag,
};

/** Throws Misuse. `words`: of the command line; one that holds spaces is a phrase. */
export function searchQuery(options: ReadonlyMap<string, string>, words: readonly string[]): StatementQuery {
  return {
    words: words.map(phrased).join(' ') || null,
    ...Object.fromEntries(TEXTS.map((name) => [name, options.get(name) ?? null])),
    ...Object.fromEntries(Object.entries(DATES).map(([name, field]) => [field, date(name, options.get(name))])),
    ...Object.fromEntries(Object.entries(CHOSEN).map(([name, all]) => [name, chosen(name, options.get(name), all)])),
    figures: figures(options),
    article: options.get('article') ?? null,
    allRevisions: options.has('all-revisions'),
    order: order(options.get('order')),
  };
}

/** The shell has taken the quotation marks off `"no deal"`. A query that has marks of its own is taken as it is. */
const phrased = (word: string): string =>
  /\s/.test(word.trim()) && !/["*]|(?:^|\s)-/.test(word) ? `"${word.trim()}"` : word;

function date(name: string, given: string | undefined): string | null {
  if (given === undefined) return null;
  const m = /^(\d{4})(?:-(\d\d)(?:-(\d\d))?)?$/.exec(given);
  const [year, month, day] = m ? [Number(m[1]), Number(m[2] ?? 1), Number(m[3] ?? 1)] : [0, 0, 0];
  const exists = month >= 1 && month <= 12 && day >= 1 && day <= new Date(Date.UTC(year, month, 0)).getUTCDate();
  if (!m || !exists) throw new Misuse(`--${name} is a day, month or year: 2016-11-14, 2016-11 or 2016; not ${given}`);
  return given;
}

function chosen(name: string, given: string | undefined, all: readonly string[]): readonly string[] {
  const words = given?.split(',').map((word) => word.trim()) ?? [];
  const wrong = words.find((word) => !all.includes(word));
  if (wrong !== undefined) throw new Misuse(`--${name} is of ${all.join(', ')} (several with commas); not ${wrong}`);
  return words;
}

function figures(options: ReadonlyMap<string, string>): FigureQuery | null {
  const [unit, low, high] = [options.get('unit'), options.get('at-least'), options.get('at-most')];
  if (!options.has('figures') && unit === undefined && low === undefined && high === undefined) return null;
  return {
    // An empty word cannot be given as a value.
    unit: unit === 'plain' ? '' : (unit ?? null),
    low: number('at-least', low),
    high: number('at-most', high),
  };
}

function number(name: string, given: string | undefined): number | null {
  if (given === undefined) return null;
  const n = Number(given.replaceAll(',', ''));
  if (given.trim() === '' || !Number.isFinite(n)) throw new Misuse(`--${name} is a number; not ${given}`);
  return n;
}

function order(given: string | undefined): Order | null {
  const found = ORDERS.find((name) => name === given);
  if (given !== undefined && !found) throw new Misuse(`--order is ${ORDERS.join(', ')}; not ${given}`);
  return found ?? null;
}
