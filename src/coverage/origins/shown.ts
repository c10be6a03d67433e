/** The words that show an origin: the credits, and the longest passages its articles share. */
import type { Range } from '../../record/article.ts';
import type { Place } from '../../record/coverage.ts';
import type { Reading } from '../reading.ts';
import { isAgency } from './lead.ts';

/** One passage, where it stands in both articles. */
export interface SharedPassage {
  readonly places: readonly (readonly [Reading, Range])[];
  readonly words: number;
}

const CREDITS = 2;
const PLACES = 6;

/** Credits first, then passages, longest first; each article's words once. */
export function shownBy(readings: readonly Reading[], passages: readonly SharedPassage[]): Place[] {
  const shown = credited(readings).slice(0, CREDITS);
  const taken = new Map<Reading, Range[]>();
  for (const { places } of [...passages].sort((x, y) => y.words - x.words)) {
    const fresh = places.filter(([r, p]) => !(taken.get(r) ?? []).some((t) => t.start < p.end && p.start < t.end));
    if (fresh.length === 0 || shown.length + fresh.length > PLACES) continue;
    for (const [reading, range] of fresh) {
      taken.set(reading, [...(taken.get(reading) ?? []), range]);
      shown.push(placeOf(reading, range));
    }
  }
  return shown;
}

const credited = (readings: readonly Reading[]): Place[] =>
  readings.flatMap((r) =>
    r.article.credits
      .filter(isAgency)
      .slice(0, 1)
      .map((c) => placeOf(r, c)),
  );

function placeOf({ id, article, points }: Reading, { start, end }: Range): Place {
  return { article: id, start: points(start), end: points(end), text: article.text.slice(start, end) };
}
