/** What a quantity is a quantity of, in the articles' words. */
import type { Reading } from '../reading.ts';
import type { Scene } from './join/scene.ts';
import type { Measure } from './told/told.ts';

/** Words of the sentence that are taken where nothing counted is named. */
const WORDS = 5;
const NEAR = 80;
const BEHIND = new RegExp(`^(?!or\\s)[^\\s.,;:!?\\n]+(?:[^\\S\\n]+[^\\s.,;:!?\\n]+){0,${WORDS - 1}}`);

/** The word that such a number goes with, wherever it stands. */
const SCALES: Partial<Record<Measure, string>> = { magnitude: 'magnitude', calibre: 'calibre' };

interface Counted {
  readonly of: string;
  n: number;
}

/** The words that most values have behind them, the fuller ones first; at the least what follows the first value. */
export function nameOf(scenes: readonly Scene[], readings: readonly Reading[]): string {
  const counts = new Map<string, Counted>();
  for (const { value } of scenes) {
    if (value.of === null || value.measure in SCALES) continue;
    const key = value.of.toLowerCase();
    const old = counts.get(key) ?? { of: value.of, n: 0 };
    old.n++;
    counts.set(key, old);
  }
  const weight = ({ of, n }: Counted): number => n + Math.min(3, of.split(' ').length) / 2;
  const known = [...counts.values()];
  const best = known.reduce<Counted | null>((a, b) => (a && weight(a) >= weight(b) ? a : b), null);
  if (best === null) return SCALES[scenes[0]!.value.measure] ?? around(scenes[0]!, readings);
  // "people killed" tells more than "people".
  const fuller = known.filter((c) => c.of.toLowerCase().startsWith(`${best.of.toLowerCase()} `));
  return fuller.reduce((a, b) => (b.n > a.n ? b : a), fuller[0] ?? best).of;
}

/** The words that follow, or those that go before where a mark follows. */
function around({ value: v, sentence }: Scene, readings: readonly Reading[]): string {
  const { text } = readings[v.reading]!.article;
  const behind = text
    .slice(v.end, v.end + NEAR)
    .replace(/^\s?\([^)\n]*\)/, '')
    .replace(/^[\s-]+/, '');
  const words = BEHIND.exec(behind)?.[0].trim() ?? '';
  if (/\p{L}/u.test(words) && text.indexOf(words, v.end) >= 0) return words;
  return text
    .slice(Math.max(sentence, v.start - NEAR), v.start)
    .trim()
    .split(/\s+/)
    .slice(-WORDS)
    .join(' ');
}
