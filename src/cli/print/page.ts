/** A record as a page for people. */

import { isReadable } from '../../reading/languages.ts';
import type { OnRecord, RecordedStatement } from '../../record/record.ts';
import { speakerKey, speakersIn } from '../../telling/speakers.ts';
import { counted } from './counted.ts';
import { depthsOf } from './depths.ts';
import { heading } from './heading.ts';
import { indexLines } from './index-lines.ts';
import { painter } from './paint.ts';
import { paragraph, type Setting } from './paragraph.ts';
import { printable } from './printable.ts';
import type { Surroundings } from './statement.ts';
import { statementLines } from './statement-lines.ts';

export interface PageLook {
  readonly colour: boolean;
  /** Columns. */
  readonly width: number;
}

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
  const around = { ...placesIn(record), withRole: true, isKnown: false, before: null };
  return statementLines(record.statements[n - 1]!, { number: `${n} `, depth: 0 }, around, set);
}

function statementsOf(record: OnRecord, set: Setting): string[] {
  const { statements } = record;
  const depth = depthsOf(statements);
  const places = placesIn(record);
  const introduced = new Set<string>();
  const last = new Map<string, RecordedStatement>();
  const bearers = surnamesIn(statements);
  return statements.flatMap((s, i) => {
    const key = speakerKey(s);
    const before = last.get(key) ?? null;
    const isKnown = before !== null && bearers.get(surnameOf(s.speaker.name ?? '')) === 1;
    const around = { ...places, withRole: !introduced.has(key), isKnown, before };
    if (s.speaker.role !== null) introduced.add(key);
    last.set(key, s);
    const number = `${String(i + 1).padStart(String(statements.length).length)} `;
    return statementLines(s, { number, depth: depth.get(s.id) ?? 0 }, around, set);
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

function countLine({ article, statements }: OnRecord): string {
  if (!isReadable(article.language))
    return `The article is in another language (${printable(article.language ?? '')}); statements are read in English only.`;
  const speakers = speakersIn(statements).filter((e) => e.naming !== 'unknown' && e.naming !== 'none').length;
  return `${counted(statements.length, 'statement')}, ${counted(speakers, 'speaker')}`;
}
