/** From a statement's words back to the archived page: the page is read again, and each span mapped to its source. */
import { articleView } from '../../archive/articles/article.ts';
import { payloadOf } from '../../archive/captures/payload.ts';
import { captureOf } from '../../archive/captures/row.ts';
import type { CaptureView } from '../../archive/types.ts';
import { layOut } from '../../page/layout.ts';
import { decodePage, pageRange, readPage, readText } from '../../page/read-page.ts';
import type { Article, Range } from '../../record/article.ts';
import { failed, ok, type Problem, type Result } from '../../record/problem.ts';
import type { OnRecord, RecordedStatement, Span } from '../../record/record.ts';
import { codePoints, utf16Offsets } from '../../text/offsets.ts';
import type { Asked, WebServices } from '../page.ts';
import { size } from '../parts/numbers.ts';
import { type ShownArticle, shownArticle } from './archived-data.ts';

export interface PlacedSpan {
  readonly role: 'source' | 'cue' | 'content';
  readonly text: string;
  /** Code points of the decoded page; null: not found there. */
  readonly page: Range | null;
}

export interface WordsData {
  readonly capture: CaptureView;
  readonly article: ShownArticle | null;
  readonly statement: RecordedStatement | null;
  readonly problem: Problem | null;
  readonly spans: readonly PlacedSpan[];
  /** Whether reading the page again gives the text that the record has. */
  readonly sameText: boolean | null;
  /** Decoded. */
  readonly source: string | null;
  /** Blocks of the whole page as text; what was left out, by the name of the element, with how many there were. */
  readonly blocks: readonly string[];
  readonly leftOut: Readonly<Record<string, number>>;
}

/** A larger page would keep everybody waiting while it is read again; its file can be had. */
const LARGEST = 10 * 1024 * 1024;

export async function wordsData({ values }: Asked, { archive }: WebServices): Promise<WordsData | null> {
  const capture = captureOf(archive, Number(values.id));
  if (!capture) return null;
  const article = shownArticle(archive, capture.id);
  const view = article && articleView(archive, article.key, article.revision);
  const id = values.statement;
  const find = (record: OnRecord) => record.statements.find((s) => s.id === id);
  const statement = (view && (find(view.record) ?? find(view.machine))) ?? null;
  const base = { capture, article, statement };
  const payload = await payloadOf(archive, capture, LARGEST);
  const page = payload.ok ? pageOf(payload.value.bytes, capture) : tooLarge(payload);
  if (!page.ok)
    return { ...base, problem: page.problem, spans: [], sameText: null, source: null, blocks: [], leftOut: {} };
  const { source, isHtml, read } = page.value;
  const placed = view && read ? placeSpans(view.record.article.text, statement, read, codePoints(source)) : null;
  return {
    ...base,
    problem: null,
    spans: placed?.spans ?? [],
    sameText: placed?.sameText ?? null,
    source,
    ...(isHtml ? wholePage(source) : { blocks: [source], leftOut: {} }),
  };
}

const tooLarge = (refused: Refused): Refused =>
  refused.problem.code === 'too-large'
    ? failed(
        'too-large',
        `The page is larger than ${size(LARGEST)}; the file of its content can be downloaded with the capture.`,
      )
    : refused;

type Refused = ReturnType<typeof failed>;

interface ReadPage {
  readonly source: string;
  readonly isHtml: boolean;
  readonly read: Article | null;
}

function pageOf(bytes: Uint8Array, capture: CaptureView): Result<ReadPage> {
  const { contentType, note, finalUrl } = capture;
  const { url, date, publisher, headline } = note.given;
  const type = contentType ?? undefined;
  const decoded = decodePage(bytes, type);
  if (!decoded.ok) return decoded;
  const source = decoded.value.html;
  const isHtml =
    /html|xml/i.test(contentType ?? '') ||
    (!/^text\/(plain|markdown)/i.test(contentType ?? '') && /<[a-z!]/i.test(source.slice(0, 2000)));
  const hints = {
    url: url ?? (/^https?:/.test(finalUrl) ? finalUrl : undefined),
    date: date ?? undefined,
    publisher: publisher ?? undefined,
    headline: headline ?? undefined,
    contentType: type,
  };
  const read = isHtml ? readPage(bytes, hints) : readText(source, hints);
  return ok({ source, isHtml, read: read.ok ? read.value : null });
}

/** Exact places where the text is the same; where a reader now reads the page otherwise, only words that stand once in it. */
function placeSpans(text: string, statement: RecordedStatement | null, read: Article, points: (at: number) => number) {
  const sameText = read.text === text;
  const unit = utf16Offsets(text);
  const placeOf = (span: Span): Range | null => {
    if (sameText) return pageRange(read, { start: unit(span.start), end: unit(span.end) });
    const at = read.text.indexOf(span.text);
    if (at < 0 || read.text.indexOf(span.text, at + 1) >= 0) return null;
    return pageRange(read, { start: at, end: at + span.text.length });
  };
  const spans = (role: PlacedSpan['role'], list: readonly Span[]): PlacedSpan[] =>
    list.map((span) => {
      const at = placeOf(span);
      return { role, text: span.text, page: at && { start: points(at.start), end: points(at.end) } };
    });
  if (!statement) return { sameText, spans: [] };
  const { source, cue, content } = statement;
  return {
    sameText,
    spans: [...spans('source', source), ...spans('cue', cue ? [cue] : []), ...spans('content', content)],
  };
}

/** Elements that are counted because they would run, load or ask something in a browser. */
const LEFT_OUT = new Set([
  'script',
  'style',
  'img',
  'picture',
  'iframe',
  'video',
  'audio',
  'object',
  'embed',
  'svg',
  'form',
  'link',
  'noscript',
  'template',
  'canvas',
  'math',
]);
const BLOCKS = 20_000;

function wholePage(source: string): Pick<WordsData, 'blocks' | 'leftOut'> {
  const layout = layOut(source);
  const counts = new Map<string, number>();
  for (const tag of layout.tags) if (LEFT_OUT.has(tag)) counts.set(tag, (counts.get(tag) ?? 0) + 1);
  return { blocks: layout.blocks.slice(0, BLOCKS).map((b) => b.text), leftOut: Object.fromEntries(counts) };
}
