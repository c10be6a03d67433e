/**
 * Paired quotation marks, paragraph by paragraph. English, German, French and Nordic marks, straight marks, the
 * TeX-like `` and '', and nested single marks. News style is known: where a quotation runs over several paragraphs each
 * begins with an opening mark and only the last one closes. One pass over the marks; nesting is bounded.
 */
import type { Range } from '../record/article.ts';
import { type Mark, quotationMarks } from './quotation-marks.ts';
import { closes, sameMark } from './quotation-pairs.ts';

/** A quotation within one paragraph, marks included. */
export interface Quotation extends Range {
  /** The opening mark as written; empty where the text lacks it (then `start` is the earliest place it can stand). */
  readonly open: string;
  /** The closing mark as written; empty where the text lacks it (then `end` is the end of the paragraph). */
  readonly close: string;
  /** Index in the list of the quotation around this one, `null` for an outermost one. */
  readonly parent: number | null;
  /** The quotation goes on in the next quotation of the list, which begins the next paragraph. */
  readonly continues: boolean;
}

interface Draft {
  start: number;
  end: number;
  open: string;
  close: string;
  parent: Draft | null;
  continues: boolean;
  done: boolean;
}

/** Deeper quotations than this are not followed; it keeps hostile input linear. */
const DEEPEST = 6;

/** The part between the marks. */
export const inside = (q: Quotation): Range => ({ start: q.start + q.open.length, end: q.end - q.close.length });

/** Sorted by start, an outer quotation before the ones in it. `paragraphs` are in text order and disjoint. */
export function quotations(text: string, paragraphs: readonly Range[]): Quotation[] {
  const all: Draft[] = [];
  let previous: Draft | null = null;
  for (const paragraph of paragraphs) {
    const range = trimmed(text, paragraph);
    if (range.start === range.end) continue;
    const found = inParagraph(text, range, previous !== null && previous.close === '');
    const first = found[0];
    if (previous && previous.close === '' && first && first.start === range.start && !first.parent) {
      previous.continues = first.open === '' || sameMark(previous.open, first.open);
    }
    for (const q of found) all.push(q);
    const open: Draft | undefined = found.findLast((q) => !q.parent);
    previous = open && open.close === '' && open.end === range.end ? open : null;
  }
  const index = new Map(all.map((q, i) => [q, i]));
  return all.map(({ parent, done: _, ...q }) => ({ ...q, parent: parent && (index.get(parent) ?? null) }));
}

/** `carried`: the paragraph before ended inside a quotation. */
function inParagraph(text: string, range: Range, carried: boolean): Draft[] {
  const marks = quotationMarks(text, range);
  const ahead = singlesAhead(marks);
  const found: Draft[] = [];
  const stack: Draft[] = [];
  /** Where the last outermost quotation that has ended did so. */
  let behind = range.start;
  const push = (m: Mark) => {
    if (stack.length >= DEEPEST) return;
    const parent = stack.at(-1) ?? null;
    const q = { start: m.at, end: range.end, open: m.text, close: '', parent, continues: false, done: false };
    found.push(q);
    stack.push(q);
  };
  const close = (m: Mark, q: Draft) => {
    while (stack.at(-1) !== q) bound(stack.pop()!, m.at);
    stack.pop();
    q.end = m.at + m.text.length;
    q.close = m.text;
    q.done = true;
    if (!q.parent) behind = q.end;
  };
  marks.forEach((m, i) => {
    const open = partnerOf(m, stack);
    const role = roleOf(m, open, ahead[i]!, range);
    if (role === 'open') push(m);
    else if (role === 'close' && open) close(m, open);
    else if (role === 'lost' && (stack.length === 0 || carried)) {
      // No opening mark: it can stand no earlier than the last quotation of the paragraph.
      const end = m.at + m.text.length;
      const start = skipSpace(text, behind);
      const q = { start, end, open: '', close: m.text, parent: null, continues: false, done: true };
      behind = end;
      if (found.length === 0 || !carried) found.push(q);
    }
  });
  return settled(found, range);
}

/** A quotation that another one's closing mark cut short. */
function bound(q: Draft, at: number): void {
  q.end = at;
}

type Role = 'open' | 'close' | 'lost' | 'none';

interface Ahead {
  /** A later mark of the paragraph could close a single quotation opened here. */
  readonly closer: boolean;
  /** A closing single mark that cannot be an apostrophe comes before the next opening one. */
  readonly strong: boolean;
}

function roleOf(m: Mark, open: Draft | undefined, ahead: Ahead, range: Range): Role {
  if (m.family === 'single') {
    if (open && m.mayClose && !(m.weak && ahead.strong)) return 'close';
    // Without a later mark to close it this is an apostrophe; at a paragraph's start it may go on in the next one.
    if (m.mayOpen && (ahead.closer || (m.text === '‘' && m.at === range.start))) return 'open';
    return 'none';
  }
  const onlyOpens = m.mayOpen && !m.mayClose;
  const onlyCloses = m.mayClose && !m.mayOpen;
  if (/^(?:“|„|‟|``|‘‘|「|『)$/.test(m.text)) {
    if (open && !onlyOpens) return 'close'; // „…“, or a closing mark typed the wrong way round
    return onlyCloses && m.text === '“' ? 'lost' : 'open';
  }
  if (/^(?:”|’’|」|』)$/.test(m.text)) return open ? 'close' : onlyOpens || m.at === range.start ? 'open' : 'lost';
  if (m.family === 'angle') return open ? 'close' : 'open';
  // Straight marks: the state decides, unless the neighbours are plain against it.
  if (open) return onlyOpens ? 'open' : 'close';
  if (onlyCloses) return m.weak ? 'none' : 'lost';
  return 'open';
}

/** The innermost open quotation that the mark can close; two singles close their like before a stray single. */
function partnerOf(m: Mark, stack: readonly Draft[]): Draft | undefined {
  const alike = m.text === "''" ? stack.findLast((q) => q.open === "''" || q.open === '``') : undefined;
  return alike ?? stack.findLast((q) => closes(m, q.open));
}

/** For every mark, what single marks follow it, from the right in one pass. */
function singlesAhead(marks: readonly Mark[]): Ahead[] {
  const ahead: Ahead[] = new Array(marks.length);
  let closer = false;
  let strong = false;
  for (let i = marks.length - 1; i >= 0; i--) {
    const m = marks[i]!;
    ahead[i] = { closer, strong };
    if (m.family === 'single' && m.mayClose) {
      closer = true;
      if (!m.weak) strong = true;
    }
    if (m.text === "''" && m.mayClose) closer = true;
    if (m.family === 'single' && m.mayOpen && !m.mayClose) strong = false;
  }
  return ahead;
}

/** What is still open at the paragraph's end: unclosed singles are apostrophes, doubles are bounded or paired. */
function settled(found: readonly Draft[], range: Range): Draft[] {
  const apostrophe = (q: Draft) => !q.done && /^['‘‚`‛]$/.test(q.open) && !(q.start === range.start && q.open === '‘');
  for (const q of found) while (q.parent && apostrophe(q.parent)) q.parent = q.parent.parent;
  const kept = found.filter((q) => !apostrophe(q));
  const children = Map.groupBy(kept, (q) => q.parent);
  const dropped = new Set<Draft>();
  for (const q of kept) {
    if (q.done || dropped.has(q)) continue;
    // A mark never nests in itself: an open one that holds another of its kind has lost its closing mark before it.
    const own = children.get(q) ?? [];
    const inner = own.find((x) => x.open === q.open);
    if (!inner) continue;
    for (const x of own) if (x.start >= inner.start) x.parent = q.parent;
    q.end = inner.start;
    if (!inner.done && q.open === '"' && inner.end === range.end) {
      // Two straight marks without partners are each other's, with the space on the wrong side.
      q.end = inner.start + 1;
      q.close = '"';
      q.done = true;
      for (const x of children.get(inner) ?? []) x.parent = q.parent;
      dropped.add(inner);
    }
  }
  return kept.filter((q) => !dropped.has(q));
}

function trimmed(text: string, range: Range): Range {
  let { start, end } = range;
  while (start < end && /\s/.test(text[start]!)) start++;
  while (end > start && /\s/.test(text[end - 1]!)) end--;
  return { start, end };
}

function skipSpace(text: string, at: number): number {
  let i = at;
  while (i < text.length && /\s/.test(text[i]!)) i++;
  return i;
}
