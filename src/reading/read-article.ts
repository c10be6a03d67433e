/** Article to statements: windows, tags, links, attributions, layers. */
import type { Article, BlockKind, Range } from '../record/article.ts';
import type { Statement } from '../record/statement.ts';
import { type Quotation, quotations } from '../text/quotations.ts';
import { type Attribution, assemble, type Evidence } from './assemble.ts';
import { confidenceOf } from './confidence.ts';
import { joinContinued } from './continued-quotations.ts';
import { gather } from './gather.ts';
import { isReadable } from './languages.ts';
import { layersOf } from './layers.ts';
import { scoreLinks } from './links.ts';
import type { Model } from './model.ts';
import { repairContent } from './quotation-repair.ts';
import { isOnlyScare } from './scare-quotes.ts';
import type { Draft } from './spans.ts';
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

/** Statements in text order. The model sees one window at a time, so the work is linear in the text. */
export async function readArticle(model: Model, article: Article): Promise<Statement[]> {
  if (!isReadable(article.language)) return [];
  const paragraphs = article.blocks.filter((b) => READ.has(b.kind));
  const quoted = quotations(article.text, paragraphs);
  const found = await attributions(model, article.text, paragraphs, quoted);
  return layersOf(article, gather(article, paragraphs, quoted, found));
}

/** A draft, and what its confidence is made of. */
export interface Evidenced extends Draft {
  readonly evidence: Evidence;
}

/** What the encoder finds, mended where quotation marks tell more. */
export async function attributions(
  model: Model,
  text: string,
  paragraphs: readonly Range[],
  quoted: readonly Quotation[],
): Promise<Evidenced[]> {
  const found: Found[] = [];
  let from = 0; // quotations that end before the window are done with
  for (const window of windows(text, paragraphs, model.pieces)) {
    const inWindow = await attributed(model, window);
    while (from < quoted.length && quoted[from]!.end <= window[0]!.start) from++;
    const near = until(quoted, from, window.at(-1)!.end);
    const spans = inWindow.flatMap((a) => [...a.source, a.cue, ...a.content]);
    for (const a of inWindow) if (!isOnlyScare(a, near, text)) found.push({ ...a, near, spans });
  }
  return joinContinued(found, quoted).map((a) => mended(model, text, a));
}

interface Found extends Attribution {
  /** Quotations that touch its window. */
  readonly near: readonly Quotation[];
  /** All that was found in its window. */
  readonly spans: readonly Range[];
}

/** What the model alone finds in a window. */
async function attributed(model: Model, window: Window): Promise<Attribution[]> {
  const { rows, stride } = await model.encode(window);
  const spans = decodeTags(model.crf, rows, stride, window.length, (i) => window[i]!.begins);
  return assemble(window, spans, scoreLinks(model.linker, window, spans, rows, stride, TAGS.length));
}

function until(quoted: readonly Quotation[], from: number, end: number): Quotation[] {
  let to = from;
  while (to < quoted.length && quoted[to]!.start < end) to++;
  return quoted.slice(from, to);
}

function mended(model: Model, text: string, a: Found): Evidenced {
  const own = new Set(a.content.map((r) => r.start));
  const taken = a.spans.filter((r) => !own.has(r.start));
  return {
    source: a.source,
    cue: a.cue,
    content: repairContent(text, a.near, a, taken),
    near: a.near,
    within: null,
    confidence: confidenceOf(model.confidence, a.evidence),
    evidence: a.evidence,
  };
}
