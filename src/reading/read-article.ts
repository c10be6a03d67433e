/** Article to statements: windows, tags, links, attributions, layers. */
import type { Article, BlockKind, Range } from '../record/article.ts';
import type { Statement } from '../record/statement.ts';
import { type Quotation, quotations } from '../text/quotations.ts';
import { type Attribution, assemble, type Evidence } from './assemble.ts';
import { confidenceOf } from './confidence.ts';
import { layersOf } from './layers.ts';
import { scoreLinks } from './links.ts';
import type { Model } from './model.ts';
import { repairContent } from './quotation-repair.ts';
import { decodeTags, TAGS } from './tags.ts';
import { windows } from './windows.ts';

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

/** Statements in text order, each with what its confidence is made of. */
export async function readWithEvidence(
  model: Model,
  article: Article,
): Promise<{ statement: Statement; evidence: Evidence }[]> {
  const { text } = article;
  const paragraphs = article.blocks.filter((b) => READ.has(b.kind));
  const quoted = quotations(text, paragraphs);
  const found = await attributions(model, text, paragraphs);
  return found
    .map((a) => ({ statement: statementOf(model, text, quoted, a), evidence: a.evidence }))
    .sort((a, b) => firstOf(a.statement) - firstOf(b.statement));
}

/** What the model alone finds, window by window. */
export async function attributions(model: Model, text: string, paragraphs: readonly Range[]): Promise<Attribution[]> {
  const out: Attribution[] = [];
  for (const window of windows(text, paragraphs, model.pieces)) {
    const { rows, stride } = await model.encode(window);
    const spans = decodeTags(model.crf, rows, stride, window.length);
    const links = scoreLinks(model.linker, window, spans, rows, stride, TAGS.length);
    for (const a of assemble(window, spans, links)) out.push(a);
  }
  return out;
}

function statementOf(model: Model, text: string, quoted: readonly Quotation[], a: Attribution): Statement {
  const content = repairContent(text, quoted, a);
  return {
    ...layersOf(text, quoted, { source: a.source, cue: a.cue, content }),
    confidence: confidenceOf(model.confidence, a.evidence),
  };
}

const firstOf = (s: Statement): number =>
  Math.min(...[...s.source, ...(s.cue ? [s.cue] : []), ...s.content].map((r) => r.start));
