/** Article to statements: windows, tags, links, attributions, layers. */
import type { Article, BlockKind } from '../record/article.ts';
import type { Statement } from '../record/statement.ts';
import { type Quotation, quotations } from '../text/quotations.ts';
import { type Attribution, assemble, type Evidence } from './assemble.ts';
import { confidenceOf } from './confidence.ts';
import { layersOf } from './layers.ts';
import { scoreLinks } from './links.ts';
import type { Model } from './model.ts';
import { repairContent } from './quotation-repair.ts';
import { decodeTags, TAGS } from './tags.ts';
import { type Window, windows } from './windows.ts';

/** Bylines, datelines, credits and furniture say who made the page, not who said what. */
const READ: ReadonlySet<BlockKind> = new Set([
  'headline',
  'standfirst',
  'paragraph',
  'heading',
  'list-item',
  'quotation',
  'embed',
  'table',
  'caption',
  'correction',
]);

export async function readArticle(model: Model, article: Article): Promise<Statement[]> {
  return (await readWithEvidence(model, article)).map(({ statement }) => statement);
}

export interface Evidenced {
  readonly statement: Statement;
  /** What its confidence is made of. */
  readonly evidence: Evidence;
}

/** Statements in text order, window by window: nothing is compared across windows, so the work is linear in the text. */
export async function readWithEvidence(model: Model, article: Article): Promise<Evidenced[]> {
  const { text } = article;
  const paragraphs = article.blocks.filter((b) => READ.has(b.kind));
  const quoted = quotations(text, paragraphs);
  const out: Evidenced[] = [];
  let from = 0; // quotations that end before the window are done with
  for (const window of windows(text, paragraphs, model.pieces)) {
    const found = await attributions(model, window);
    while (from < quoted.length && quoted[from]!.end <= window[0]!.start) from++;
    const near = until(quoted, from, window.at(-1)!.end);
    for (const a of found) out.push({ statement: statementOf(model, text, near, a, found), evidence: a.evidence });
  }
  return out.sort((a, b) => firstOf(a.statement) - firstOf(b.statement));
}

/** What the model alone finds in a window. */
async function attributions(model: Model, window: Window): Promise<Attribution[]> {
  const { rows, stride } = await model.encode(window);
  const spans = decodeTags(model.crf, rows, stride, window.length);
  return assemble(window, spans, scoreLinks(model.linker, window, spans, rows, stride, TAGS.length));
}

function until(quoted: readonly Quotation[], from: number, end: number): Quotation[] {
  let to = from;
  while (to < quoted.length && quoted[to]!.start < end) to++;
  return quoted.slice(from, to);
}

function statementOf(
  model: Model,
  text: string,
  quoted: readonly Quotation[],
  a: Attribution,
  all: readonly Attribution[],
): Statement {
  const own = new Set(a.content.map((r) => r.start));
  const taken = all.flatMap((b) => [...b.source, b.cue, ...b.content]).filter((r) => !own.has(r.start));
  const content = repairContent(text, quoted, a, taken);
  return {
    ...layersOf(text, quoted, { source: a.source, cue: a.cue, content }),
    confidence: confidenceOf(model.confidence, a.evidence),
  };
}

const firstOf = (s: Statement): number =>
  Math.min(...[...s.source, ...(s.cue ? [s.cue] : []), ...s.content].map((r) => r.start));
