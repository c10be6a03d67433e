/** Two texts beside each other, paragraph by paragraph. */
import { diffArrays } from 'diff';
import { similarity, wordCounts } from './revisions-alike.ts';
import { changedWords, type Piece } from './revisions-words.ts';

/** `same` paragraphs stand together in one row; of a changed one the pieces tell both sides. */
export type Row =
  | { readonly kind: 'same'; readonly paragraphs: readonly string[] }
  | { readonly kind: 'gone' | 'new'; readonly paragraph: string }
  | { readonly kind: 'changed'; readonly pieces: readonly Piece[] };

/** Edits in paragraphs; two texts that differ in more have hardly a paragraph in common. */
const EDITS = 2000;
/** Word by word are compared this many characters in all; beyond, paragraphs are shown as gone and new. */
const CHARACTERS = 400_000;

export function rowsOf(before: readonly string[], after: readonly string[]): Row[] {
  const parts = diffArrays([...before], [...after], { maxEditLength: EDITS, timeout: 1000 }) ?? [
    { value: [...before], removed: true, added: false },
    { value: [...after], removed: false, added: true },
  ];
  const rows: Row[] = [];
  let room = CHARACTERS;
  for (let i = 0; i < parts.length; ) {
    if (!parts[i]!.added && !parts[i]!.removed) {
      rows.push({ kind: 'same', paragraphs: parts[i]!.value });
      i += 1;
      continue;
    }
    const gone: string[] = [];
    const now: string[] = [];
    for (; i < parts.length && (parts[i]!.added || parts[i]!.removed); i++)
      (parts[i]!.added ? now : gone).push(...parts[i]!.value);
    room -= [...gone, ...now].reduce((sum, text) => sum + text.length, 0);
    rows.push(...(room > 0 ? paired(gone, now) : apart(gone, now)));
  }
  return rows;
}

const apart = (gone: readonly string[], now: readonly string[]): Row[] => [
  ...gone.map((paragraph) => ({ kind: 'gone' as const, paragraph })),
  ...now.map((paragraph) => ({ kind: 'new' as const, paragraph })),
];

/** Paragraphs that are one another's next form share at least this much of their words. */
const ALIKE = 0.4;
const MOST_PAIRS = 2500;

/** The pairs in order that have most in common, together. */
function paired(gone: readonly string[], now: readonly string[]): Row[] {
  if (gone.length * now.length > MOST_PAIRS) return apart(gone, now);
  const [olds, news] = [gone.map(wordCounts), now.map(wordCounts)];
  const alike = olds.map((a) => news.map((b) => similarity(a, b)));
  const best = gone.map(() => now.map(() => 0));
  const at = (i: number, j: number): number => best[i]?.[j] ?? 0;
  const withPair = (i: number, j: number): number => {
    const value = alike[i]![j]!;
    return value >= ALIKE ? value + at(i + 1, j + 1) : 0;
  };
  for (let i = gone.length - 1; i >= 0; i--)
    for (let j = now.length - 1; j >= 0; j--) best[i]![j] = Math.max(withPair(i, j), at(i + 1, j), at(i, j + 1));
  const rows: Row[] = [];
  let [i, j] = [0, 0];
  while (i < gone.length || j < now.length) {
    if (i < gone.length && j < now.length && withPair(i, j) > 0 && withPair(i, j) === at(i, j)) {
      rows.push({ kind: 'changed', pieces: changedWords(gone[i]!, now[j]!) });
      i += 1;
      j += 1;
    } else if (i < gone.length && (j >= now.length || at(i + 1, j) >= at(i, j + 1))) {
      rows.push({ kind: 'gone', paragraph: gone[i]! });
      i += 1;
    } else {
      rows.push({ kind: 'new', paragraph: now[j]! });
      j += 1;
    }
  }
  return rows;
}
