/** Changes with the words around them: what a person needs to see what a change is. */
import type { Change } from '../../coverage/revisions/change.ts';
import type { Range } from '../../record/article.ts';
import type { OnRecord, RecordedStatement, Span } from '../../record/record.ts';
import { speakerLabel } from '../../telling/speakers.ts';
import { utf16Offsets } from '../../text/offsets.ts';
import { sentenceAround, sentencesOf } from '../../text/sentences.ts';

/** `mark`: changed words; the rest is the same sentence around them, cut with "…" where it is long. */
export interface ShownPiece {
  readonly mark: boolean;
  readonly text: string;
}

export interface ChangedLine {
  readonly id: string;
  readonly speaker: string;
  readonly stance: RecordedStatement['stance'];
}

export interface ShownChange extends Change {
  /** Null where there were no words. */
  readonly was: readonly ShownPiece[] | null;
  readonly is: readonly ShownPiece[] | null;
  /** The statements that it is about, by whom. */
  readonly about: { readonly before: ChangedLine | null; readonly after: ChangedLine | null };
}

export function shownChanges(before: OnRecord, after: OnRecord, changes: readonly Change[]): ShownChange[] {
  const [older, newer] = [sideOf(before), sideOf(after)];
  return changes.map((change) => {
    const isWhole = change.kind.endsWith('-moved') || change.before.length === 0 || change.after.length === 0;
    return {
      ...change,
      was: shown(older, change.before, isWhole),
      is: shown(newer, change.after, isWhole),
      about: { before: lineIn(older, change.statements[0]), after: lineIn(newer, change.statements[1]) },
    };
  });
}

interface Side {
  readonly text: string;
  readonly sentences: readonly Range[];
  readonly units: (point: number) => number;
  readonly statements: ReadonlyMap<string, RecordedStatement>;
}

function sideOf({ article: { text }, statements }: OnRecord): Side {
  return {
    text,
    sentences: sentencesOf(text, { start: 0, end: text.length }),
    units: utf16Offsets(text),
    statements: new Map(statements.map((s) => [s.id, s])),
  };
}

function lineIn({ statements }: Side, id: string | null): ChangedLine | null {
  const s = id === null ? undefined : statements.get(id);
  return s ? lineOf(s) : null;
}

export const lineOf = (s: RecordedStatement): ChangedLine => ({ id: s.id, speaker: speakerLabel(s), stance: s.stance });

/** UTF-16 units of the same sentence on either side, and between two changes. */
const AROUND = 110;
/** Of one stretch of changed words; a longer one is cut in the middle. */
const LONGEST = 1500;

/** A sentence that came or went as a whole needs no surroundings. */
function shown(side: Side, spans: readonly Span[], isWhole: boolean): ShownPiece[] | null {
  if (spans.length === 0) return null;
  const { text, sentences, units } = side;
  const ranges = spans.map((s) => ({ start: units(s.start), end: units(s.end) }));
  const around = { start: ranges[0]!.start, end: ranges.at(-1)!.end };
  const sentence = isWhole && ranges.length === 1 ? around : sentenceAround(sentences, around);
  const from = ahead(text, sentence.start, around.start);
  const to = behind(text, around.end, sentence.end);
  const pieces: ShownPiece[] = [plain(`${from > sentence.start ? '… ' : ''}${text.slice(from, around.start)}`)];
  for (const [n, { start, end }] of ranges.entries()) {
    pieces.push({ mark: true, text: middleCut(text.slice(start, end), LONGEST) });
    const next = ranges[n + 1];
    if (next) pieces.push(plain(middleCut(text.slice(end, next.start), 2 * AROUND)));
  }
  pieces.push(plain(`${text.slice(around.end, to)}${to < sentence.end ? ' …' : ''}`));
  return pieces.filter((piece) => piece.text !== '');
}

const plain = (text: string): ShownPiece => ({ mark: false, text });

/** From a word's beginning. */
function ahead(text: string, start: number, to: number): number {
  if (to - start <= AROUND) return start;
  const space = text.indexOf(' ', to - AROUND);
  return space < 0 || space >= to ? to : space + 1;
}

function behind(text: string, from: number, end: number): number {
  if (end - from <= AROUND) return end;
  const space = text.lastIndexOf(' ', from + AROUND);
  return space <= from ? from : space;
}

/** The beginning and the end of what is too long, in whole characters. */
export const middleCut = (text: string, most: number): string =>
  text.length <= most
    ? text
    : `${text.slice(0, most / 2).trimEnd()} … ${text.slice(-most / 2).trimStart()}`.toWellFormed();
