/**
 * Who speaks where in a transcript: "ANA LIMA: …", "Ana Lima, mayor: …", "Q.", "A.", ">>", or a name on a line of its own.
 * UTF-16 ranges.
 */
import type { Range } from '../../record/article.ts';

export interface SpeakerTurn extends Range {
  readonly speaker: string | null;
}

export interface Turns {
  /** What each says, without the name, in text order; empty where the text has no turns. */
  readonly turns: readonly SpeakerTurn[];
  /** Names and times that nobody says, sorted. */
  readonly labels: readonly Range[];
}

interface Label extends Range {
  readonly speaker: string | null;
  /** Capitals with a colon, a letter for question or answer, or ">>": it can be nothing else. */
  readonly sure: boolean;
  /** A line of its own, without a colon. */
  readonly alone: boolean;
}

const TIME = String.raw`(?:[\[(]?\d{1,2}:\d{2}(?::\d{2})?(?:[.,]\d{1,3})?[\])]?[ \t]+)?`;
const NAME = String.raw`\p{Lu}[\p{L}\p{M}.'’-]*(?:[ \t]+(?:\p{Lu}[\p{L}\p{M}.'’-]*|de|da|van|von|of|the)){0,5}`;
const CAPITALS = String.raw`\p{Lu}[\p{Lu}\p{M}.'’-]+(?:[ \t]+[\p{Lu}\p{N}][\p{Lu}\p{N}\p{M}.'’-]*){0,6}`;
const LINE = new RegExp(
  `^${TIME}(?:(>{2,})[ \\t]*|[-–—][ \\t]*)?(?:(Q|A)[.:](?=[ \\t]|$)|(${NAME}|${CAPITALS})((?:,[^:\\n]{1,60}|[ \\t]*\\([^()\\n]{1,60}\\))?)[ \\t]*:(?=[ \\t]|$)|(${CAPITALS})$)?`,
  'u',
);
const IS_CAPITALS = new RegExp(`^${CAPITALS}$`, 'u');

/** Lines of captions are short and often in capitals: there a line of its own is no name. */
export function turnsOf(text: string, kind: 'captions' | 'transcript'): Turns {
  const found = [...labelsIn(text)].filter((l) => kind === 'transcript' || !l.alone);
  const count = new Map<string | null, number>();
  for (const { speaker } of found) count.set(speaker, (count.get(speaker) ?? 0) + 1);
  const isOne = (l: Label): boolean => l.sure || (l.speaker !== null && count.get(l.speaker)! > 1);
  // Once somebody speaks here, a first name and a surname before a colon speak as well.
  const speaks = found.some(isOne);
  const labels = found.filter((l) => isOne(l) || (speaks && !l.alone && /\s/.test(l.speaker ?? '')));
  const turns = labels.map(({ end, speaker }, i) =>
    trimmed(text, { start: end, end: labels[i + 1]?.start ?? text.length }, speaker),
  );
  return { turns: turns.filter(({ start, end }) => end > start), labels };
}

/** A change of speaker may stand within a line of captions. */
function* labelsIn(text: string): Generator<Label> {
  for (const line of text.matchAll(/[^\n]+/g)) {
    for (const part of line[0].matchAll(/>{2,}[^>]*|[^>]+|>/g)) {
      const blank = /^\s*/.exec(part[0])![0].length;
      const label = labelOf(part[0].slice(blank, blank + 240), line.index + part.index + blank);
      if (label) yield label;
    }
  }
}

function labelOf(line: string, start: number): Label | null {
  const m = LINE.exec(line.trimEnd());
  if (!m || m[0].trim() === '') return null;
  const [whole, arrows, letter, name, , alone] = m;
  // Behind arrows a line in capitals is what is said.
  if (arrows && alone)
    return { start, end: start + whole.length - alone.length, speaker: null, sure: true, alone: false };
  const speaker = letter ?? name ?? alone ?? null;
  if (speaker === null && !arrows) return null;
  const sure = Boolean(arrows ?? letter) || (name !== undefined && name.length > 2 && IS_CAPITALS.test(name));
  return { start, end: start + whole.length, speaker, sure, alone: alone !== undefined };
}

function trimmed(text: string, { start, end }: Range, speaker: string | null): SpeakerTurn {
  let [a, b] = [start, end];
  while (a < b && /\s/.test(text[a]!)) a++;
  while (b > a && /\s/.test(text[b - 1]!)) b--;
  return { start: a, end: b, speaker };
}
