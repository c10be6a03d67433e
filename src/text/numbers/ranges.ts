/** Two numbers that are one: "between 20 and 30", "20-30", "from 5 to 7 percent", "two or three". */
import type { NumberExpression } from './expression.ts';

const JOINT =
  /^(?:\s?-?\s?[-–—]\s?|\s*-?\s+to\s+(?:as\s+(?:many|much)\s+as\s+|about\s+|around\s+)?|\s*-?\s+or\s+|-to-|-or-)$/i;
const AND = /^\s+and\s+(?:about\s+|around\s+)?$/i;
/** "from 5 to 7 percent" is a change where something moves. */
const MOVES =
  /\b(?:r[io]se[ns]?|rising|fall(?:s|en|ing)?|fell|grow(?:s|n|ing)?|grew|increas\w+|decreas\w+|rais\w+|lower(?:s|ed|ing)?|cut(?:s|ting)?|drop\w*|jump\w*|climb\w*|surg\w+|soar\w*|plung\w+|slump\w*|shr[aiu]nk\w*|slid\w*|declin\w+|go(?:es|ing)?|went|gone|widen\w*|narrow\w*|mov\w+|chang\w+|reduc\w+|up|down|boost\w*|expand\w*|swell\w*|swung|improv\w+|double[ds]?|slash\w*|dip\w*|eas(?:es|ed|ing))\b[^.;]*\bfrom\s+(?:\w+\s+)?$/i;
const CONTEST =
  /\b(?:lead\w*|led|beat\w*|trail\w*|ahead|behind|defeat\w*|edge[sd]?|w[io]n\w*|lost|los(?:s|e|es|ing)|victor\w+|vot\w+|margin|over|against|top(?:s|ped)|favou?r\w*|passed|approved|rejected|ruled|down|up|score[ds]?|draw|drew|tied?)\b[^.;]*$/i;
const CONTEST_AFTER =
  /^\s+\p{Lu}|^\s+(?:in|at|on|despite|this|last|after|since|with|when|against|before|start|finish|mark|clip|run)\b|^[\s-]*(?:down|up|behind|ahead|win|victory|defeat|loss|draw|vote|majority|decision|ruling|record|lead|margin|season|series|score|odds|ratio|split|tie|triumph|thrashing|rout|upset|advantage|party-line|in\s+favou?r|against|on\s+(?:aggregate|penalties))\b/u;
/** "fell 32 cents to $49.74" */
const MOVED =
  /\b(?:rose|risen|fell|fallen|grew|jumped|climbed|dropped|gained|lost|added|adding|up|down|slid|slipped|surged|plunged|tumbled|soared|sank|dipped|rising|falling|edged|closed|ended)\s+(?:(?:up|down|another|about|around|nearly|just|by|a\s+further)\s+)*$/i;

/** Joins neighbours; two numbers between which there is a score or a ratio ("3-2", "52 to 48") both go. */
export function joined(text: string, atoms: readonly NumberExpression[]): NumberExpression[] {
  const out: NumberExpression[] = [];
  for (let i = 0; i < atoms.length; i++) {
    const a = atoms[i]!;
    const b = atoms[i + 1];
    const between = b ? text.slice(a.end, b.start) : '';
    if (!b || between.length > 24) {
      out.push(a);
      continue;
    }
    const before = text.slice(Math.max(0, a.start - 80), a.start);
    const how =
      AND.test(between) && /\b(?:between|from)\s+(?:about\s+|around\s+)?$/i.test(before)
        ? 'range'
        : howJoined(text, a, b, between, before);
    if (how === 'none') out.push(shareUnit(a, b, between));
    else {
      i++;
      if (how === 'range') out.push(rangeOf(text, a, b));
      else if (how === 'both') out.push(withUnit(a, b), b);
      // A chain ("555-0123-4567", "21-15-21") goes as a whole.
      else while (i + 1 < atoms.length && /^\s?[-–]\s?$/.test(text.slice(atoms[i]!.end, atoms[i + 1]!.start))) i++;
    }
  }
  return out;
}

type How = 'none' | 'range' | 'both' | 'score';

function howJoined(text: string, a: NumberExpression, b: NumberExpression, between: string, before: string): How {
  if (!JOINT.test(between)) return 'none';
  const [x, y] = [a.value, b.value];
  if (x === null || y === null) return 'none';
  const isDash = /^\s?-?\s?[-–—]\s?$/.test(between);
  const isOr = /\bor\b|-or-/i.test(between);
  const apart: How = isDash ? 'score' : 'both';
  const ordered = x < y || (a.unit === null && a.scale === 1 && b.scale > 1 && x < y / b.scale);
  if (isOr) return ordered && sameUnit(a, b) && y <= 2.5 * x + 1 ? 'range' : 'none';
  if (!sameUnit(a, b)) return isDash && a.unit === null ? 'score' : 'none';
  if (isDash && isCode(text, a, b, before)) return 'score';
  const contest = CONTEST.test(before.slice(-48)) && !/\bfrom\s+$/i.test(before);
  if (b.unit !== null && b.unit !== 'share') {
    if (/\bfrom\s+(?:\w+\s+)?$/i.test(before)) return MOVES.test(before) || !ordered ? apart : 'range';
    if (!isDash && a.unit !== null && MOVED.test(before) && (/^[A-Z]{3}$/.test(a.unit) || y > 4 * x)) return 'both';
    if (!ordered || (contest && b.unit === 'percent' && !/\bby\s+(?:about\s+|around\s+)?$/i.test(before))) return apart;
    return contest && b.unit === 'percent' && a.unit === 'percent' ? 'both' : 'range';
  }
  if (/\bfrom\s+(?:\w+\s+)?$/i.test(before)) return MOVES.test(before) || !ordered ? apart : 'range';
  if (isDash && text.slice(b.end, b.end + 2).match(/^[-–]\d/)) return 'score';
  const after = text.slice(b.end, b.end + 24);
  if (!ordered || contest || CONTEST_AFTER.test(after)) return x > 999 && !isDash ? 'both' : 'score';
  if (a.written !== b.written && a.scale === 1 && b.scale === 1 && isDash) return 'score';
  return !isDash || /^\s+\p{L}/u.test(after) || a.scale > 1 || b.scale > 1 ? 'range' : 'score';
}

/** "9-11", "Boeing 737-800", "ATR 72-500" */
const isCode = (text: string, a: NumberExpression, b: NumberExpression, before: string): boolean =>
  b.unit === null &&
  (/^(?:9\s?-\s?11|7[0-8]7\s?[-–])/.test(text.slice(a.start, b.end)) ||
    /(?:^|\s)(?!(?:Some|About|Around|Between|From|The|Another|Nearly|Only|Just|Over|Roughly)\s)\p{Lu}[\p{L}]{2,}\s$/u.test(
      before,
    ));

/** "20 to 30 percent", "$1-2 billion": the unit may stand once, a currency sign only before the first. */
const sameUnit = (a: NumberExpression, b: NumberExpression): boolean =>
  a.unit === b.unit || a.unit === null || (b.unit === null && a.start < a.number.start);

function rangeOf(text: string, a: NumberExpression, b: NumberExpression): NumberExpression {
  const by = a.scale === 1 && b.scale > 1 && a.value! < b.value! / b.scale ? b.scale : 1;
  const from = /\b(?:between|from)\s+(?:about\s+|around\s+)?$/i.exec(text.slice(Math.max(0, a.start - 24), a.start));
  return {
    start: a.start - (from?.[0].length ?? 0),
    end: b.end,
    value: null,
    low: a.value! * by,
    high: b.value,
    unit: b.unit ?? a.unit,
    written: 'range',
    number: { start: a.number.start, end: b.number.end },
    scale: b.scale,
  };
}

/** "46 to 40 percent", "10, 20 and 30 percent": the unit stands once. */
const withUnit = (a: NumberExpression, b: NumberExpression): NumberExpression =>
  a.unit === null && b.unit !== null ? { ...a, unit: b.unit } : a;

const shareUnit = (a: NumberExpression, b: NumberExpression, between: string): NumberExpression =>
  a.written === 'digits' &&
  b.unit === 'percent' &&
  !(a.scale === 1 && a.value! >= 1000 && a.value! < 2100) &&
  /^(?:\s+and|\s+or|,)\s+$/.test(between)
    ? withUnit(a, b)
    : a;
