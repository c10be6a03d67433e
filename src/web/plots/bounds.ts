/** Values with bounds as stretches of one axis: what their words allow, in one unit. */
import type { QuantityValue } from '../../record/coverage.ts';

export interface Stretch {
  /** Null: open at that end. */
  readonly low: number | null;
  readonly high: number | null;
  readonly isAbout: boolean;
}

/** Null where the words hold no number. `size`: of its unit in the axis' unit. */
export function stretchOf(
  { low, high, bound }: Pick<QuantityValue, 'low' | 'high' | 'bound'>,
  size = 1,
): Stretch | null {
  const [a, b] = [low ?? high, high ?? low];
  if (a === null || b === null || !Number.isFinite(a) || !Number.isFinite(b)) return null;
  const isAbout = bound === 'about';
  if (bound === 'at-least') return { low: a * size, high: null, isAbout };
  if (bound === 'at-most') return { low: null, high: b * size, isAbout };
  return { low: Math.min(a, b) * size, high: Math.max(a, b) * size, isAbout };
}

/** Ends of the axis: from nought where that leaves the values apart, else from a little below the least. */
export function domainOf(stretches: readonly Stretch[]): [number, number] {
  const ends = stretches.flatMap(({ low, high }) => [low, high].filter((end) => end !== null));
  const [least, most] = [Math.min(...ends), Math.max(...ends)];
  const room = most - least;
  if (room === 0) return least === 0 ? [0, 1] : least > 0 ? [0, least * 1.25] : [least * 1.25, 0];
  if (least >= 0 && least <= most * 0.6) return [0, most + room * 0.08];
  return [least - room * 0.15, most + room * 0.15];
}
