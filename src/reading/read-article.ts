/** Article to statements: windows, tags, links, attributions, layers. */
import type { Article, BlockKind, Range } from '../record/article.ts';
import type { Statement } from '../record/statement.ts';
import { type Quotation, quotations } from '../text/quotations.ts';
import { type Attribution, assemble, type Evidence } from './assemble.ts';
import { confidenceOf } from './confidence.ts';
import { joinContinued } from './continued-quotations.ts';
import { type Collector, openCollector } from './coreference/collect.ts';
import { coreference } from './coreference/resolve.ts';
import { gather } from './gather.ts';
import { isReadable } from './languages.ts';
import { layersOf } from './layers.ts';
import { scoreLinks } from './links.ts';
import type { Model } from './model.ts';
import { repairContent } from './quotation-repair.ts';
import { isOnlyScare } from './scare-quotes.ts';
import type { Draft } from './spans.ts';
import { entitiesOf } from './speakers/entities.ts';
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
  const { paragraphs, quoted, entities, links, found } = await understood(model, article);
  return layersOf(article, gather(article, paragraphs, quoted, found), entities, links);
}

/** What the encoder tells of an article, and who its mentions refer to, before the rules for single layers. */
export async function understood(model: Model, article: Article) {
  const paragraphs = article.blocks.filter((b) => READ.has(b.kind));
  const quoted = quotations(article.text, paragraphs);
  const entities = entitiesOf(article);
  const mentions = openCollector(article.text, entities, model.layout);
  const found = await attributions(model, article.text, paragraphs, quoted, mentions.add);
  const collected = mentions.done();
  const links = coreference(article.text, collected, entities, model.ranker);
  return { paragraphs, quoted, entities, found, collected, links };
}

/** A draft, and what its confidence is made of. */
export interface Evidenced extends Draft {
  readonly evidence: Evidence;
}

/** What the encoder finds, mended where quotation marks tell more. `seen` is shown each window with the encoder's output. */
export async function attributions(
  model: Model,
  text: string,
  paragraphs: readonly Range[],
  quoted: readonly Quotation[],
  seen: Collector['add'] = () => {},
): Promise<Evidenced[]> {
  const found: Found[] = [];
  let from = 0; // quotations that end before the window are done with
  for (const window of windows(text, paragraphs, model.pieces)) {
    const { rows, stride } = await model.encode(window);
    const inWindow = attributed(model, window, rows, stride);
    seen(
      window,
      rows,
      stride,
      inWindow.flatMap((a) => a.source),
    );
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
function attributed(model: Model, window: Window, rows: Float32Array, stride: number): Attribution[] {
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
