/** The quotations of an article beside a transcript. */
import type { RecordedStatement } from '../../record/record.ts';
import { utf16Offsets } from '../../text/offsets.ts';
import { firstWhere } from '../../text/ranges.ts';
import type { Broadcast } from './compare.ts';
import type { CheckedQuotation } from './comparison.ts';
import { bestRow, FAR, type Places, placesOf, type Stretch, stretchesIn } from './places.ts';
import { differencesOf } from './quotation-differences.ts';
import type { IsFar } from './quotation-pairs.ts';
import { type Quoted, quotedIn } from './quoted-words.ts';
import { isSameSpeaker } from './same-speaker.ts';
import { type Side, spanIn } from './sides.ts';
import { weightOf } from './words.ts';

/** So much of what a quotation's words weigh has to be in the transcript … */
const SHARE = 0.5;
/** … and this much for a short one, of which little is left where one word is another. */
const SHARE_OF_FEW = 0.6;
const FEW = 4;

export function checkQuotations(transcript: Side, article: Broadcast): CheckedQuotation[] {
  const { text, blocks } = article.article;
  const units = utf16Offsets(text);
  const ranges = blocks.map((b) => ({ kind: b.kind, start: units(b.start), end: units(b.end) }));
  const whole = ranges.length > 0 ? ranges : [{ kind: 'paragraph', start: 0, end: text.length }];
  const own = article.statements.flatMap((statement) =>
    statement.content.map((c) => ({ statement, start: units(c.start), end: units(c.end) })),
  );
  const places = placesOf(transcript.words);
  const span = spanIn(text);
  return quotedIn(text, whole).map((quoted) => {
    // Of a statement in a statement the inner one is nearer to who said it.
    const around = own.filter((c) => c.start < quoted.end && quoted.start < c.end);
    const statement = around.sort((x, y) => x.end - x.start - (y.end - y.start))[0]?.statement ?? null;
    return checked(quoted, statement, transcript, places, span);
  });
}

function checked(
  quoted: Quoted,
  statement: RecordedStatement | null,
  transcript: Side,
  places: Places,
  span: Side['span'],
): CheckedQuotation {
  const { words, turns } = transcript;
  const turnOf = (t: number): number => firstWhere(turns.length, (i) => turns[i]!.start > words[t]!.start) - 1;
  const speakerAt = (t: number): string | null => turns[turnOf(t)]?.speaker ?? null;
  const isAcross = (from: number, to: number): boolean => turns.length > 0 && turnOf(from) !== turnOf(to);
  const row = bestRow(
    quoted.words,
    stretchesIn(quoted.words, places),
    (x, y) => ({
      marked: quoted.marks.has(x.q + x.length) || quoted.marks.has(y.q),
      across: isAcross(x.t, y.t),
    }),
    (t) => (statement && isSameSpeaker(speakerAt(t), statement.speaker) === true ? 0.4 : 0),
  );
  const base = { quotation: span(quoted.start, quoted.end), statement: statement?.id ?? null };
  const isFar: IsFar = (before, next) => next <= before || next - before > FAR || isAcross(before, next);
  const isThere = row.length > 0 && shareOf(row, quoted) >= (quoted.words.length <= FEW ? SHARE_OF_FEW : SHARE);
  const found = isThere ? differencesOf(quoted, row, isFar, transcript, span) : null;
  if (!found) {
    const nothing = { transcript: null, places: [], differences: [], speaker: null, sameSpeaker: null };
    return { kind: 'missing', ...base, ...nothing, unmarkedCut: false };
  }
  const { differences, unmarkedCut, changed } = found;
  const stands = found.places.map(({ from, to }) => transcript.span(words[from]!.start, words[to - 1]!.end));
  const speaker = speakerAt(row[0]!.t);
  return {
    kind: changed ? 'changed' : 'exact',
    ...base,
    transcript: stands[0]!,
    places: stands,
    differences,
    speaker,
    sameSpeaker: statement ? isSameSpeaker(speaker, statement.speaker) : null,
    unmarkedCut,
  };
}

function shareOf(row: readonly Stretch[], { words }: Quoted): number {
  const weigh = (from: number, to: number): number =>
    words.slice(from, to).reduce((sum, w) => sum + weightOf(w.key), 0);
  return row.reduce((sum, s) => sum + weigh(s.q, s.q + s.length), 0) / weigh(0, words.length);
}
