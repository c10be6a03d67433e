/** Headline, byline, date and correction notes: what a page says of itself. */
import { timesIn } from '../../text/dates/times.ts';
import type { Compared, Draft } from './compared.ts';
import { span } from './pairing.ts';
import type { Version } from './tokens.ts';

/** `a`, `b`: changed words of the blocks that show it. */
export function fieldDrafts(c: Compared, changed: { readonly headline: Words; readonly byline: Words }): Draft[] {
  const [x, y] = [c.before.reading.article, c.after.reading.article];
  const byline = (names: readonly string[]): string | null => (names.length > 0 ? names.join(', ') : null);
  const fields: [Draft['kind'], Words, string | null, string | null][] = [
    ['headline-changed', changed.headline, x.headline, y.headline],
    ['byline-changed', changed.byline, byline(x.byline), byline(y.byline)],
    ['date-changed', { a: [], b: [] }, x.datePublished, y.datePublished],
  ];
  return fields
    .filter(([, { a, b }, was, is]) => a.length + b.length > 0 || was !== is)
    .map(([kind, { a, b }, was, is]) => ({
      kind,
      a,
      b,
      statements: [-1, -1],
      values: [was, is],
      note: null,
      confidence: 0.97,
    }));
}

export interface Words {
  readonly a: readonly number[];
  readonly b: readonly number[];
}

/** How outlets begin a note on their own mistake. */
const NOTE =
  /^(?:\W{0,3})(?:corrections?\b(?=[\s:,.—–-])|clarifications?\b|corrected\b|editor[’']?s?[’']? note\b|an? (?:earlier|previous) version of this\b|this (?:article|story|report) (?:was|has been) (?:amended|corrected|updated))/i;
const HEADING_WORDS = 8;

/** The sentences among `added` that are correction notes, a note each: to the end of its paragraph, with its date line. */
export function correctionsIn(v: Version, added: readonly number[]): number[][] {
  const mine = new Set(added);
  const out: number[][] = [];
  const taken = new Set<number>();
  for (const n of added) {
    const { start, end, kind, paragraph } = v.sentences[n]!;
    if (taken.has(n) || !(kind === 'correction' || NOTE.test(v.text.slice(start, Math.min(end, start + 80))))) continue;
    const note: number[] = [];
    let goesOn = paragraph;
    for (let k = n; mine.has(k) && v.sentences[k]!.paragraph <= goesOn; k++) {
      note.push(k);
      taken.add(k);
      // "Correction: 5 June 2018" on a line of its own: the note follows.
      const { from, to, paragraph: at } = v.sentences[k]!;
      if (
        k === n &&
        to - from <= HEADING_WORDS &&
        !/[.!?]$/.test(v.text.slice(v.sentences[k]!.start, v.sentences[k]!.end))
      )
        goesOn = at + 1;
    }
    out.push(note);
  }
  return out;
}

export function correctionDraft({ after }: Compared, sentences: readonly number[]): Draft {
  const range = { start: after.sentences[sentences[0]!]!.start, end: after.sentences[sentences.at(-1)!]!.end };
  const head = { start: range.start, end: Math.min(range.end, range.start + 80) };
  const day = timesIn(after.text, head, after.reading.article.datePublished).find((t) => t.value.length === 10);
  return {
    kind: 'correction-added',
    a: [],
    b: sentences.flatMap((n) => span(after.sentences[n]!.from, after.sentences[n]!.to)),
    statements: [-1, -1],
    note: day ? `dated ${after.text.slice(day.start, day.end)}` : 'without a date',
    confidence: 0.95,
  };
}
