/** A search as it stands in an address, and back: every list, plot, feed and download of statements takes the same parameters. */
import { CHOICES, ORDERS, type StatementQuery } from '../../archive/search/query.ts';

export type Choice = keyof typeof CHOICES;
/** Parameters that may stand several times, or once with commas: any of the values. */
const CHOICE_NAMES = Object.keys(CHOICES) as readonly Choice[];

/** Name of the parameter -> field of the query. */
const TEXTS = {
  q: 'words',
  headline: 'headline',
  speaker: 'speaker',
  publisher: 'publisher',
  origin: 'origin',
  saidFrom: 'saidFrom',
  saidTo: 'saidTo',
  from: 'publishedFrom',
  to: 'publishedTo',
  article: 'article',
  language: 'language',
} as const;

/** Parameters that narrow the search, in the order in which they are shown; `after` and `limit` only say which part is shown. */
export const NARROWING: readonly string[] = [
  ...Object.keys(TEXTS),
  'speakerId',
  ...CHOICE_NAMES,
  'figures',
  'unit',
  'low',
  'high',
  'revisions',
];

/** Values that do not fit are left out: the app has answered them with 400 where they came alone. */
export function queryOf(params: URLSearchParams): StatementQuery {
  const text = (name: string): string | null => params.get(name)?.trim() || null;
  const number = (name: string): number | null => {
    const value = text(name);
    return value !== null && Number.isFinite(Number(value)) ? Number(value) : null;
  };
  const order = ORDERS.find((o) => o === text('order'));
  return {
    ...Object.fromEntries(Object.entries(TEXTS).map(([name, field]) => [field, text(name)])),
    ...Object.fromEntries(CHOICE_NAMES.map((name) => [name, chosen(params, name)])),
    speakerId: number('speakerId'),
    figures: figuresOf(text('figures'), params.get('unit'), number('low'), number('high')),
    allRevisions: text('revisions') === 'all',
    order: order ?? null,
    cursor: text('after'),
    limit: number('limit'),
  };
}

export function chosen(params: URLSearchParams, name: Choice): string[] {
  const asked = new Set(params.getAll(name).flatMap((value) => value.split(',')));
  return CHOICES[name].filter((value) => asked.has(value));
}

/** "plain" as a unit stands for counts without one, which an empty field of a form cannot ask for. */
function figuresOf(any: string | null, unit: string | null, low: number | null, high: number | null) {
  const named = unit?.trim() || null;
  if (any === null && named === null && low === null && high === null) return null;
  return { unit: named === 'plain' ? '' : named, low, high };
}

/** What narrows the search, and nothing that is empty: the same search always has the same address. */
export function narrowing(params: URLSearchParams): URLSearchParams {
  const kept = new URLSearchParams();
  for (const name of NARROWING) {
    if (isChoice(name)) for (const value of chosen(params, name)) kept.append(name, value);
    else if (params.get(name)?.trim()) kept.set(name, params.get(name)!.trim());
  }
  return kept;
}

export const isChoice = (name: string): name is Choice => Object.hasOwn(CHOICES, name);

/** The narrowing of a search with some parameters changed; null takes one away. */
export function changed(params: URLSearchParams, changes: Readonly<Record<string, string | null>>): URLSearchParams {
  const next = narrowing(params);
  for (const [name, value] of Object.entries(changes)) {
    if (value === null) next.delete(name);
    else next.set(name, value);
  }
  return next;
}

export const address = (path: string, params: URLSearchParams): string =>
  params.size === 0 ? path : `${path}?${params.toString()}`;
