/** A record as a page for people. */
import { isReadable } from '../../reading/languages.ts';
import type { OnRecord, RecordedStatement } from '../../record/record.ts';
import { heading } from './heading.ts';
import { type Paint, painter, type Style } from './paint.ts';
import { printable } from './printable.ts';
import { statementParts } from './statement.ts';
import { displayWidth } from './width.ts';
import { type Run, wrap } from './wrap.ts';

export interface PageLook {
  readonly colour: boolean;
  /** Columns. */
  readonly width: number;
}

/** Where statements begin: after the glyph. */
const HANG = 3;

export function recordPage(record: OnRecord, look: PageLook): string {
  const paint = painter(look.colour);
  const { headline, line } = heading(record.article);
  const head = [
    ...paragraph([{ text: headline ?? '(no headline)', style: headline ? 'headline' : 'quiet' }], look, paint),
    ...paragraph([{ text: line, style: 'quiet' }], look, paint),
  ];
  const depth = depths(record.statements);
  const body = record.statements.flatMap((s) => statementLines(s, depth.get(s.id) ?? 0, look, paint));
  return [...head, '', ...body, ...(body.length > 0 ? [''] : []), countLine(record), ''].join('\n');
}

/** In one line if it fits; else who says it, and the words below. */
function statementLines(s: RecordedStatement, depth: number, look: PageLook, paint: Paint): string[] {
  const { glyph, who, content } = statementParts(s);
  const left = 2 * depth;
  const before = ' '.repeat(left) + paint([glyph]) + ' '.repeat(HANG - displayWidth(glyph.text));
  const indent = { first: left + HANG, rest: left + HANG };
  const gap: Run<Style> = { text: content.length > 0 ? ': ' : '', style: 'plain' };
  const set = (runs: readonly Run<Style>[]) => wrap(safe(runs), look.width, indent).map(paint);
  const together = set([...who, gap, ...content]);
  const lines = together.length < 2 ? together : [...set([...who, gap]), ...set(content)];
  return lines.map((line, i) => (i === 0 ? before : ' '.repeat(left + HANG)) + line);
}

const paragraph = (runs: readonly Run<Style>[], look: PageLook, paint: Paint): string[] =>
  wrap(safe(runs), look.width, { first: 0, rest: 0 }).map(paint);

/** Before wrapping, so that what is shown in place of a control character has its width. */
const safe = (runs: readonly Run<Style>[]): Run<Style>[] =>
  runs.map((run) => ({ text: printable(run.text.replace(/[\t\r\n\f\v]+/g, ' ')), style: run.style }));

/** How many statements each one stands within. A statement that stands within itself by mistake has depth 0. */
function depths(statements: readonly RecordedStatement[]): ReadonlyMap<string, number> {
  const holder = new Map(statements.map((s) => [s.id, s.within]));
  return new Map(
    statements.map((s) => {
      const seen = new Set([s.id]);
      let at = s.within;
      while (at && !seen.has(at)) {
        seen.add(at);
        at = holder.get(at) ?? null;
      }
      return [s.id, at ? 0 : Math.min(seen.size - 1, 4)];
    }),
  );
}

function countLine({ article, statements }: OnRecord): string {
  if (!isReadable(article.language))
    return `The article is in another language (${printable(article.language ?? '')}); statements are read in English only.`;
  const speakers = new Set(statements.map((s) => s.speaker.name).filter((name) => name !== null)).size;
  return `${counted(statements.length, 'statement')}, ${counted(speakers, 'speaker')}`;
}

const counted = (n: number, what: string): string => `${n} ${what}${n === 1 ? '' : 's'}`;
