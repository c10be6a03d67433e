/** All credits of an article, in text order. */
import type { Block, Credit } from '../../record/article.ts';
import { agencyByline } from './agency-byline.ts';
import { agencyHead } from './agency-head.ts';
import { agencyTail } from './agency-tail.ts';
import { contributed } from './contributed.ts';
import { copyright } from './copyright.ts';
import { photo } from './photo.ts';
import { reportingBy } from './reporting-by.ts';
import type { CreditRule } from './rule.ts';
import { sourceNote } from './source-note.ts';
import { withAgencies } from './with-agencies.ts';

/** The wordy rules first: what they cover is not looked at as a bare agency name again. Pictures come first, their captions are theirs alone. */
const RULES: readonly CreditRule[] = [
  photo,
  sourceNote,
  contributed,
  reportingBy,
  withAgencies,
  copyright,
  agencyByline,
  agencyHead,
  agencyTail,
];
/** Blocks longer than this are looked at by their ends only. */
const LONG = 2_000;

/** Rules sure enough to look with them outside the text, where the names of agencies alone stand for other articles. */
const SURE: readonly CreditRule[] = [contributed, reportingBy, copyright, sourceNote];

/** Whether a line near the text is a credit of it. */
export function isCreditLine(text: string): boolean {
  return text.length < 500 && (DESK_LINE.test(text) || SURE.some((rule) => rule(text, 'paragraph').length > 0));
}

/** Who did what on the article: such a block says nothing else. */
const DESK_LINE =
  /^\s*[([]?\s*(?:additional\s+)?(?:reporting|writing|editing|compiled|edited|written)(?:\s+and\s+\w+)?\s+by\b/i;

export interface CreditFind {
  readonly credits: readonly Credit[];
  /** Indices of blocks that are nothing but credits. */
  readonly whole: readonly number[];
}

export function findCredits(text: string, blocks: readonly Block[]): CreditFind {
  const credits: Credit[] = [];
  const whole: number[] = [];
  blocks.forEach((block, i) => {
    const body = text.slice(block.start, block.end);
    const found = creditsIn(body, block.kind);
    if (found.length === 0) return;
    for (const c of found) credits.push({ ...c, start: c.start + block.start, end: c.end + block.start });
    const covered = new Set(found.flatMap((c) => range(c.start, c.end)));
    if (DESK_LINE.test(body) && body.length < 800) whole.push(i);
    else if (body.length < LONG && [...body].length - covered.size <= Math.max(12, 0.2 * body.length)) whole.push(i);
  });
  return { credits: credits.sort((a, b) => a.start - b.start || a.end - b.end), whole };
}

function creditsIn(body: string, kind: Block['kind']): Credit[] {
  if (body.length > LONG) {
    const from = body.length - LONG / 2;
    const head = creditsIn(body.slice(0, LONG / 2), kind).filter((c) => c.end < LONG / 4);
    return [
      ...head,
      ...creditsIn(body.slice(from), kind).map((c) => ({ ...c, start: c.start + from, end: c.end + from })),
    ];
  }
  const found: Credit[] = [];
  for (const rule of RULES) {
    for (const c of rule(body, kind)) {
      const other = found.some((f) => f.start < c.end && c.start < f.end && (f.start !== c.start || f.end !== c.end));
      if (!other && c.name) found.push(c);
    }
  }
  return found;
}

const range = (start: number, end: number): number[] => Array.from({ length: end - start }, (_, i) => start + i);
