/** The page laid out: blocks of text in document order, and for every element which blocks lie inside it. */
import { BLOCK_TAGS, SILENT_TAGS } from './elements.ts';
import { decodeEntities } from './entities.ts';
import { type Elements, type Sink, scan } from './scan.ts';

/** A stretch of text between two block boundaries. `text` is decoded and folded, for looking at; fold.ts makes the exact one. */
export interface RawBlock {
  /** Innermost block element around the text. */
  readonly element: number;
  /** Page ranges of its text in order, as flat pairs from, to; a `<br>` is a range that holds the tag. */
  readonly runs: readonly number[];
  readonly text: string;
  /** UTF-16 units of the text that are inside links, and inside bold or italic. */
  readonly linked: number;
  readonly bold: number;
  readonly italic: number;
  /** Element of the innermost inline element that holds all of the text, or `element`. */
  readonly inner: number;
}

export interface Layout extends Elements {
  readonly page: string;
  readonly blocks: readonly RawBlock[];
  /** Per element: index of the first block inside it, and of the first block after it. */
  readonly first: readonly number[];
  readonly last: readonly number[];
  /** Per element: offset after its start tag, and of its end tag. */
  readonly inside: readonly number[];
  readonly until: readonly number[];
  /** Elements that metadata is read from, in document order. */
  readonly metas: readonly number[];
  readonly scripts: readonly number[];
  readonly times: readonly number[];
  readonly titles: readonly number[];
}

const BOLD = new Set(['b', 'strong']);
const ITALIC = new Set(['i', 'em', 'cite']);

export function layOut(page: string): Layout {
  const blocks: RawBlock[] = [];
  const first: number[] = [0];
  const last: number[] = [];
  const inside: number[] = [0];
  const until: number[] = [];
  const metas: number[] = [];
  const scripts: number[] = [];
  const times: number[] = [];
  const titles: number[] = [];

  const blockStack = [0];
  const inlineStack: number[] = [];
  let runs: number[] = [];
  let length = 0;
  let linked = 0;
  let bold = 0;
  let italic = 0;
  let inner = -1;
  let broken = false;
  let silent = 0;
  let inLink = 0;
  let inBold = 0;
  let inItalic = 0;

  const flush = (): void => {
    if (length > 0) {
      const text = lookOf(page, runs);
      if (text) {
        blocks.push({
          element: blockStack.at(-1)!,
          runs,
          text,
          linked,
          bold,
          italic,
          inner: inner < 0 ? blockStack.at(-1)! : inner,
        });
      }
    }
    if (runs.length > 0) runs = [];
    length = linked = bold = italic = 0;
    inner = -1;
    broken = false;
  };

  const sink = (elements: Elements): Sink => ({
    open(element, tag, _start, end) {
      inside[element] = end;
      if (BLOCK_TAGS.has(tag)) {
        flush();
        blockStack.push(element);
      } else inlineStack.push(element);
      first[element] = blocks.length;
      if (SILENT_TAGS.has(tag)) silent += 1;
      if (tag === 'a') inLink += 1;
      else if (BOLD.has(tag)) inBold += 1;
      else if (ITALIC.has(tag)) inItalic += 1;
      else if (tag === 'script') {
        if (elements.attributes[element]!.type?.toLowerCase().includes('ld+json')) scripts.push(element);
      } else if (tag === 'time') times.push(element);
      else if (tag === 'title') titles.push(element);
    },
    close(element, tag, start) {
      until[element] = start;
      if (BLOCK_TAGS.has(tag)) {
        flush();
        const at = blockStack.lastIndexOf(element);
        if (at > 0) blockStack.splice(at, 1);
      } else {
        const at = inlineStack.lastIndexOf(element);
        if (at >= 0) inlineStack.splice(at, 1);
      }
      // The text of an inline element is in a block that is not yet closed.
      last[element] = blocks.length + (length > 0 ? 1 : 0);
      if (SILENT_TAGS.has(tag)) silent -= 1;
      if (tag === 'a') inLink -= 1;
      else if (BOLD.has(tag)) inBold -= 1;
      else if (ITALIC.has(tag)) inItalic -= 1;
    },
    text(start, end) {
      if (silent > 0) return;
      runs.push(start, end);
      const n = visibleLength(page, start, end);
      if (n === 0) return;
      const holder = inlineStack.at(-1) ?? blockStack.at(-1)!;
      inner = length === 0 ? holder : inner === holder ? inner : -2;
      broken = false;
      length += n;
      if (inLink > 0) linked += n;
      if (inBold > 0) bold += n;
      if (inItalic > 0) italic += n;
    },
    single(element, tag, start, end) {
      if (element >= 0) {
        first[element] = last[element] = blocks.length;
        inside[element] = until[element] = end;
      }
      if (element < 0 && tag !== 'br') flush();
      else if (tag === 'meta' || tag === 'link') metas.push(element);
      else if (tag === 'hr' || (BLOCK_TAGS.has(tag) && silent === 0)) flush();
      else if (tag === 'br' && silent === 0) {
        if (broken) flush();
        else {
          runs.push(start, end);
          broken = true;
        }
      }
    },
  });
  const elements = scan(page, sink);
  flush();
  for (let e = 0; e < elements.tags.length; e++) {
    first[e] ??= blocks.length;
    last[e] ??= blocks.length;
    inside[e] ??= page.length;
    until[e] ??= page.length;
  }
  return { ...elements, page, blocks, first, last, inside, until, metas, scripts, times, titles };
}

const SPACE = /\S/;

/** About how many characters would be seen: 0 if there is only white space. */
function visibleLength(page: string, start: number, end: number): number {
  let a = start;
  let b = end;
  while (a < b && page.charCodeAt(a) <= 32) a++;
  while (b > a && page.charCodeAt(b - 1) <= 32) b--;
  if (b - a < 12 && b > a) {
    // Short runs are often only a reference to a space.
    return SPACE.test(decodeEntities(page.slice(a, b))) ? b - a : 0;
  }
  return b - a;
}

function lookOf(page: string, runs: readonly number[]): string {
  let raw = '';
  for (let i = 0; i < runs.length; i += 2) {
    const run = page.slice(runs[i]!, runs[i + 1]!);
    raw += run.charCodeAt(0) === 60 && /^<br\b/i.test(run) ? '\n' : run.replace(/[\n\r\t]+/g, ' ');
  }
  return decodeEntities(raw)
    .replace(/[\u00ad\u200b\ufeff]+/g, '')
    .replace(/[^\S\n]+/g, ' ')
    .replace(/ ?\n[ \n]*/g, '\n')
    .trim();
}
