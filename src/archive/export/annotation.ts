/**
 * One statement as a W3C Web Annotation: the body says who is on record and how, the target is the words, by quotation and by
 * position (code points of the revision's text), bound by digest to the bytes that were captured and to the revision.
 */
import type { Span } from '../../record/record.ts';
import type { FoundStatement } from '../types.ts';
import type { Evidence } from './evidence.ts';
import { stableId } from './stable-id.ts';

/** Code points of the quotation's surroundings. */
const AROUND = 32;

export interface AnnotationContext {
  readonly archiveId: string;
  readonly evidence: Evidence;
  /** Of the revision, and its offsets from code points to code units. */
  readonly text: string;
  readonly unit: (point: number) => number;
}

/** What an annotation tells. */
export type Annotated = Pick<FoundStatement, 'article' | 'revision' | 'statement' | 'review'>;

export const CONTEXT = 'http://www.w3.org/ns/anno.jsonld';

/** JSON-LD without its context. The same statement of a revision has the same id wherever it is told. */
export function annotationOf(found: Annotated, context: AnnotationContext): Readonly<Record<string, unknown>> {
  const { article, statement, revision } = found;
  const { evidence, archiveId } = context;
  const targets = spansOf(found).map((span) => target(span, found, context));
  return {
    id: stableId(archiveId, 'annotation', article.key, revision, statement.id),
    type: 'Annotation',
    motivation: 'describing',
    created: evidence.reader.at,
    creator: { type: 'Software', name: `onrecord ${evidence.reader.version}` },
    body: bodies(found),
    // Several targets: the body is about each of the parts of what was said.
    target: targets.length === 1 ? targets[0] : targets,
  };
}

/** What was said; of somebody who said nothing the words that say so. */
function spansOf({ statement }: Annotated): readonly Span[] {
  if (statement.content.length > 0) return statement.content;
  return statement.cue ? [statement.cue] : statement.source;
}

function bodies({ statement, article, review }: Annotated): readonly Readonly<Record<string, unknown>>[] {
  const { speaker, stance, form, said } = statement;
  const who = [speaker.name ?? 'nobody named', speaker.role].filter((part) => part !== null).join(', ');
  const where = [article.publisher, article.datePublished].filter((part) => part !== null).join(', ');
  const text = (purpose: string, value: string) => ({ type: 'TextualBody', purpose, format: 'text/plain', value });
  return [
    {
      ...text(
        'describing',
        `${who} ${stance} (${form})${said ? `, said ${said.value}` : ''}${where ? `; ${where}` : ''}`,
      ),
      language: 'en',
    },
    ...(speaker.name === null ? [] : [text('identifying', speaker.name)]),
    text('tagging', stance),
    ...(speaker.naming === null ? [] : [text('tagging', `naming: ${speaker.naming}`)]),
    ...(review === null ? [] : [text('tagging', `review: ${review}`)]),
  ];
}

function target(span: Span, { article, revision }: Annotated, context: AnnotationContext) {
  const { evidence, archiveId } = context;
  const { capture, revisionDigest } = evidence;
  return {
    type: 'SpecificResource',
    source: webAddress(article.url) ?? webAddress(capture.url) ?? stableId(archiveId, 'article', article.key, revision),
    state: { type: 'TimeState', sourceDate: capture.at, cached: [named(capture.digest), named(revisionDigest)] },
    selector: [quotation(span, context), { type: 'TextPositionSelector', start: span.start, end: span.end }],
  };
}

function quotation({ start, end, text: exact }: Span, { text, unit }: AnnotationContext) {
  return {
    type: 'TextQuoteSelector',
    exact,
    prefix: text.slice(unit(Math.max(0, start - AROUND)), unit(start)),
    suffix: text.slice(unit(end), unit(end + AROUND)),
  };
}

/** A local file's name is nobody else's business. */
const webAddress = (url: string | null): string | null => (url !== null && /^https?:/.test(url) ? url : null);

/** "sha256:" and hex digits as a name of the content (RFC 6920). */
const named = (digest: string): string =>
  `ni:///sha-256;${Buffer.from(digest.replace(/^sha256:/, ''), 'hex').toString('base64url')}`;
