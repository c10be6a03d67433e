/**
 * Bracketed cases: texts in which the expectation stands (docs/architecture.md, "Cases").
 *
 *     # a comment; a blank line ends a case, a line of text is a paragraph
 *     ⟦1.source She⟧ ⟦1.cue told⟧ ⟦1.addressee reporters⟧ ⟦1.content that ⟦2.source Bo⟧ ⟦2.cue denied⟧ ⟦2.content it⟧⟧.
 *     = published 2016-05-04
 *     = 1.said 2016-05-03
 *
 * Brackets nest. Ranges count UTF-16 units of the text without brackets.
 */
import { readFileSync } from 'node:fs';
import type { Article, Range } from '../../src/record/article.ts';

export interface Marked extends Range {
  /** "1.source": the statement's number and the role, or any other name. */
  readonly name: string;
}

export interface Case {
  /** Line of the file on which it begins, for messages. */
  readonly line: number;
  readonly text: string;
  /** In order of their opening brackets. */
  readonly marks: readonly Marked[];
  /** What the lines with "=" say, by the word after the sign. */
  readonly expected: ReadonlyMap<string, string>;
}

/** Throws where brackets do not match, with the line. */
export function casesIn(file: URL): Case[] {
  const out: Case[] = [];
  let block: string[] = [];
  const lines = [...readFileSync(file, 'utf8').split('\n'), ''];
  lines.forEach((line, i) => {
    if (line.trim() !== '') {
      block.push(line);
      return;
    }
    if (block.some((l) => !l.startsWith('#'))) out.push(caseOf(block, i - block.length + 1));
    block = [];
  });
  return out;
}

function caseOf(lines: readonly string[], line: number): Case {
  const paragraphs = lines.filter((l) => !l.startsWith('#') && !l.startsWith('= '));
  const expected = new Map(
    lines
      .filter((l) => l.startsWith('= '))
      .map((l) => /^= (\S+) ?(.*)$/.exec(l)!)
      .map((m) => [m[1]!, m[2]!.trim()] as const),
  );
  const marked = paragraphs.join('\n\n');
  const marks: { name: string; start: number; end: number }[] = [];
  const open: { name: string; start: number; end: number }[] = [];
  let text = '';
  for (let i = 0; i < marked.length; i++) {
    if (marked[i] === '⟦') {
      const name = /^\S+/.exec(marked.slice(i + 1))?.[0] ?? '';
      const mark = { name, start: text.length, end: -1 };
      marks.push(mark);
      open.push(mark);
      i += name.length + 1;
    } else if (marked[i] === '⟧') {
      const mark = open.pop();
      if (!mark) throw new Error(`line ${line}: a bracket closes that was not opened`);
      mark.end = text.length;
    } else text += marked[i];
  }
  if (open.length > 0) throw new Error(`line ${line}: ⟦${open[0]!.name} is not closed`);
  return { line, text, marks, expected };
}

/** The ranges of one statement's role, in text order. */
export function marksOf(c: Case, name: string): Range[] {
  return c.marks.filter((m) => m.name === name).map(({ start, end }) => ({ start, end }));
}

/** The numbers of the case's statements, in order. */
export function numbersOf(c: Case): number[] {
  const numbers = c.marks.flatMap((m) => /^(\d+)\./.exec(m.name)?.[1] ?? []).map(Number);
  return [...new Set(numbers)].sort((a, b) => a - b);
}

/** An article that is the case's text, published on the day of "= published". */
export function articleOf(c: Case): Article {
  const blocks: { kind: 'paragraph'; start: number; end: number }[] = [];
  let at = 0;
  for (const p of c.text.split('\n\n')) {
    blocks.push({ kind: 'paragraph', start: at, end: at + p.length });
    at += p.length + 2;
  }
  return {
    url: null,
    canonical: null,
    publisher: null,
    headline: c.expected.get('headline') ?? null,
    byline: [],
    datePublished: c.expected.get('published') ?? null,
    dateModified: null,
    language: 'en',
    dateline: null,
    credits: [],
    text: c.text,
    blocks,
    segments: [],
    digest: 'sha256:',
  };
}
