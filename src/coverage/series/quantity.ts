/** One quantity of the coverage record. */
import type { Quantity, QuantityValue } from '../../record/coverage.ts';
import type { Reading } from '../reading.ts';
import { conflictsOf } from './conflicts.ts';
import type { Scene } from './join/scene.ts';
import { nameOf } from './name.ts';
import { supersededIn } from './superseded.ts';
import type { Placed } from './told/told.ts';

/** A value with what tells when and by whom it was said. */
export interface Said extends Placed {
  /** ISO 8601 date or date-time of its article. */
  readonly published: string | null;
  /** Who could take it back: a named speaker, or the outlet; null where that is not known. */
  readonly voice: string | null;
}

/** `scenes`: in the order of the readings. */
export function quantityOf(id: string, scenes: readonly Scene[], readings: readonly Reading[]): Quantity {
  const said = scenes.map(({ value }): Said => ({ ...value, ...circumstances(value, readings[value.reading]!) }));
  const superseded = supersededIn(said);
  return {
    id,
    of: nameOf(scenes, readings),
    values: scenes.map(({ value }, i) => recorded(value, readings[value.reading]!, superseded.has(i))),
    conflicts: conflictsOf(said, superseded),
  };
}

function circumstances(v: Placed, { article, statements }: Reading): Pick<Said, 'published' | 'voice'> {
  const speaker = v.statement === null ? null : statements[v.statement]!.speaker;
  const isKnown = speaker !== null && speaker.name !== null && speaker.naming !== 'anonymous';
  const name = speaker === null ? article.publisher : isKnown ? speaker.name : null;
  return {
    published: article.datePublished,
    voice: name === null ? null : `${speaker ? 'says' : 'outlet'} ${name.toLowerCase()}`,
  };
}

function recorded(v: Placed, { id, article, points, statements }: Reading, superseded: boolean): QuantityValue {
  const statement = v.statement === null ? null : statements[v.statement]!;
  return {
    article: id,
    statement: statement?.id ?? null,
    start: points(v.start),
    end: points(v.end),
    text: article.text.slice(v.start, v.end),
    low: v.low,
    high: v.high,
    bound: v.bound,
    unit: v.unit,
    asOf: v.asOf,
    speaker: statement?.speaker ?? null,
    superseded,
  };
}
