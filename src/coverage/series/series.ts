/** Numbers of several articles that are values of one quantity: joined over articles, each with who says it. */
import type { Quantity } from '../../record/coverage.ts';
import type { Reading } from '../reading.ts';
import { grouped } from './join/group.ts';
import { linksOf } from './join/links.ts';
import { UNSEEN, WEIGHTS, type Weights } from './join/model.ts';
import { scenesOf } from './join/scenes.ts';
import { quantityOf } from './quantity.ts';
import { valuesOf } from './told/values.ts';

/** In order of their first values. `readings`: of one story, by date. */
export function quantitiesOf(readings: readonly Reading[], weights: Weights = WEIGHTS): Quantity[] {
  const scenes = readings.flatMap((reading, n) => scenesOf(reading, valuesOf(reading, n)));
  const groups = grouped(scenes.length, linksOf(scenes, weights), UNSEEN);
  return groups.map((group, i) =>
    quantityOf(
      `q${i + 1}`,
      group.map((g) => scenes[g]!),
      readings,
    ),
  );
}
