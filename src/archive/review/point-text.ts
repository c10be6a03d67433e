/** A text that is asked in code points. */
import { createHash } from 'node:crypto';
import { codePoints, utf16Offsets } from '../../text/offsets.ts';

export interface PointText {
  readonly text: string;
  /** "sha256:" and hex digest of the text in UTF-8. */
  readonly digest: string;
  /** In code points. */
  readonly length: number;
  readonly slice: (start: number, end: number) => string;
  /** From UTF-16 units to code points, and back. */
  readonly toPoints: (unit: number) => number;
  readonly toUnits: (point: number) => number;
}

export function pointText(text: string): PointText {
  const toPoints = codePoints(text);
  const toUnits = utf16Offsets(text);
  return {
    text,
    digest: `sha256:${createHash('sha256').update(text).digest('hex')}`,
    length: toPoints(text.length),
    slice: (start, end) => text.slice(toUnits(start), toUnits(end)),
    toPoints,
    toUnits,
  };
}
