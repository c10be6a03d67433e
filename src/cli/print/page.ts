/** A record as a page for people. */
import { isReadable } from '../../reading/languages.ts';
import type { OnRecord, RecordedStatement } from '../../record/record.ts';
import { depthsOf } from './depths.ts';
import { heading } from './heading.ts';
import { indexLines } from './index-lines.ts';
import { painter, type Style } from './paint.ts';
import { paragraph, type Setting, setLines } from './paragraph.ts';
import { printable } from './printable.ts';
import { keyOf, speakersIn } from './speakers.ts';
import { type Surroundings, statementParts } from './statement.ts';
import { displayWidth } from './width.ts';
import type { Run } from './wrap.ts';

export interface PageLook {
  readonly colour: boolean;
  /** Columns. */
  readonly width: number;
}

/** From the glyph to where statements begin. */
const HANG = 3;
/** Who speaks in fewer statements is seen without an index. */
const INDEXED = 3;

export function recordPage(record: OnRecord, look: PageLook): string {
  const set: Setting = { width: look.width, paint: painter(look.colour) };
  const body = statementsOf(record, set);
  const index = record.statements.length < INDEXED ? [] : [...indexLines(record, set), ''];
  return [
    ...headLines(record, set),
    '',
    ...body,
    ...(body.length > 0 ? [''] : []),
    ...index,
    countLine(record),
    '',
  ].join('\n');
}

export function headLines({ article }: OnRecord, set: Setting): string[] {
  const { headline, line } = heading(article);
  return [
    ...paragraph([{ text: headline ?? '(no headline)', style: headline ? 'headline' : 'quiet' }], set),
    ...paragraph([{ text: line, style: 'quiet' }], set),
  ];
}

/** One statement, as it stands on the page of its record. */
export function statementAlone(record: OnRecord, n: number, set: Setting): string[] {
  return statementLines(
    record.statements[n - 1]!,
    n,
    0,
    { ...placesIn(record), withRole: true, isKnown: false, before: null },
    set,
  );
}

function statementsOf(record: OnRecord, set: Setting): string[] {
  const { statements } = record;
  const depth = depthsOf(statements);
  const places = placesIn(record);
  const introduced = new Set<string>();
  const last = new Map<string, RecordedStatement>();
  const bearers = surnamesIn(statements);
  return statements.flatMap((s, i) => {
    const key = keyOf(s);
    const before = last.get(key) ?? null;
    const isKnown = before !== null && bearers.get(surnameOf(s.speaker.name ?? '')) === 1;
    const around = { ...places, withRole: !introduced.has(key), isKnown, before };
    if (s.speaker.role !== null) introduced.add(key);
    last.set(key, s);
    return statementLines(s, i + 1, depth.get(s.id) ?? 0, around, set, statements.length);
  });
}

const surnameOf = (name: string): string => name.slice(name.lastIndexOf(' ') + 1).toLowerCase();

/** How many different names end in each surname. */
function surnamesIn(statements: OnRecord['statements']): Map<string, number> {
  const names = new Set(statements.flatMap(({ speaker }) => speaker.name?.toLowerCase() ?? []));
  const out = new Map<string, number>();
  for (const name of names) out.set(surnameOf(name), (out.get(surnameOf(name)) ?? 0) + 1);
  return out;
}

function placesIn({ article, statements }: OnRecord): Omit<Surroundings, 'withRole' | 'isKnown' | 'before'> {
  const numbers = new Map(statements.map((s, i) => [s.id, i + 1]));
  return { numberOf: (id) => numbers.get(id) ?? null, year: /^\d{4}/.exec(article.datePublished ?? '')?.[0] ?? null };
}

/** In one line if it fits; else who says it, and the words below. */
function statementLines(
  s: RecordedStatement,
  n: number,
  depth: number,
  around: Surroundings,
  set: Setting,
  most = n,
): string[] {
  const { glyph, who, content, notes } = statementParts(s, around);
  const number = `${String(n).padStart(String(most).length)} `;
  const left = number.length + 2 * depth;
  const before =
    set.paint([{ text: number, style: 'quiet' }]) +
    ' '.repeat(2 * depth) +
    set.paint([glyph]) +
    ' '.repeat(HANG - displayWidth(glyph.text));
  const gap: Run<Style> = { text: content.length > 0 ? ': ' : '', style: 'plain' };
  const lines = (runs: readonly Run<Style>[]) => setLines(runs, left + HANG, set);
  const together = lines([...who, gap, ...content, ...notes]);
  const fits = together.length < 2 || content.length === 0;
  const all = fits ? together : [...lines([...who, gap]), ...lines([...content, ...notes])];
  return all.map((line, i) => (i === 0 ? before : ' '.repeat(left + HANG)) + line);
}

function countLine({ article, statements }: OnRecord): string {
  if (!isReadable(article.language))
    return `The article is in another language (${printable(article.language ?? '')}); statements are read in English only.`;
  const speakers = speakersIn(statements).filter((e) => e.naming !== 'unknown' && e.naming !== 'none').length;
  return `${counted(statements.length, 'statement')}, ${counted(speakers, 'speaker')}`;
}

const counted = (n: number, what: string): string => `${n} ${what}${n === 1 ? '' : 's'}`;
