/** Why two assertions were taken for one claim, in words, with the words it rests on. */
import type { LinkReason } from '../../record/coverage.ts';
import { LIKENESS } from './likeness.ts';
import { PAIR_FEATURES, refers, type Side } from './pair-features.ts';
import type { Wording } from './wording.ts';

/** Which kind of reason each feature of a pair is, in the order of the judge's row. */
const KINDS: readonly LinkReason['kind'][] = [
  ...Array<LinkReason['kind']>(LIKENESS).fill('meaning'),
  ...PAIR_FEATURES.map((name): LinkReason['kind'] => {
    if (name.includes('name')) return 'names';
    if (name.includes('numbers')) return 'numbers';
    if (name === 'one negated') return 'polarity';
    if (name === 'longest run of words') return 'quotation';
    if (name === 'one refers to the other') return 'refers';
    return name.includes('word') || name.includes('shorter') || name.includes('longer') ? 'words' : 'meaning';
  }),
];

/** The weightiest first; `weigh` gives what each feature added. `features` are empty where people joined the two. */
export function reasonsOf(
  a: Side,
  b: Side,
  features: readonly number[],
  weigh: (features: readonly number[]) => ArrayLike<number>,
): LinkReason[] {
  if (features.length === 0) return [{ kind: 'by-hand', text: 'joined by hand', weight: 1 }];
  const weights = weigh(features);
  const sums = new Map<LinkReason['kind'], number>();
  for (const [n, kind] of KINDS.entries()) sums.set(kind, (sums.get(kind) ?? 0) + weights[n]!);
  return [...sums]
    .map(([kind, weight]) => ({ kind, text: inWords(kind, a, b, features, weight), weight: Number(weight.toFixed(2)) }))
    .filter((r) => r.text !== '' && Math.abs(r.weight) >= 0.05)
    .sort((x, y) => Math.abs(y.weight) - Math.abs(x.weight));
}

const RUN = LIKENESS + PAIR_FEATURES.indexOf('longest run of words');
/** Words in one run from which on it is worth a word. */
const LEAST_RUN = 3;

function inWords(kind: LinkReason['kind'], a: Side, b: Side, features: readonly number[], weight: number): string {
  const [x, y] = [a.wording, b.wording];
  switch (kind) {
    case 'meaning':
      return weight > 0
        ? 'words that mean the same in their surroundings'
        : 'words that mean other things in their surroundings';
    case 'words':
      return listed('both say', written(x, both(x.stems, y.stems))) || 'no telling word in common';
    case 'names':
      return (
        listed('both name', written(x, both(x.names, y.names))) ||
        (x.names.size + y.names.size > 0 ? 'other names' : '')
      );
    case 'numbers':
      return (
        listed('the same number', both(x.numbers, y.numbers)) ||
        (x.numbers.size > 0 && y.numbers.size > 0 ? `other numbers: ${[...x.numbers, ...y.numbers].join(', ')}` : '')
      );
    case 'polarity':
      return x.negated === y.negated ? '' : 'one of them negates';
    case 'quotation':
      return features[RUN]! >= LEAST_RUN
        ? `${features[RUN]} words in one run are the same`
        : 'no run of words that is the same';
    case 'refers':
      return refers(a, b) || refers(b, a) ? 'the one answers or repeats the other in its article' : '';
    default:
      return '';
  }
}

const written = (x: Wording, stems: readonly string[]): string[] => stems.map((s) => x.written.get(s) ?? s);

const both = (a: ReadonlySet<string>, b: ReadonlySet<string>): string[] => [...a].filter((s) => b.has(s));

const listed = (what: string, words: readonly string[]): string =>
  words.length === 0 ? '' : `${what}: ${words.slice(0, 8).join(', ')}`;
