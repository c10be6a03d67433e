/**
 * One forgiving pass over a page: the tokenizer of htmlparser2, and a flat list of elements instead of a tree. Work per tag
 * is bounded (the stack of open elements never exceeds MAX_DEPTH), so a page takes time in proportion to its length,
 * whatever is nested in it.
 */
import { QuoteType, Tokenizer } from 'htmlparser2';
import { BLOCK_TAGS, IMPLIED_ENDS, KEPT_ATTRIBUTES, SCOPE_TAGS, TABLE_TAGS, VOID_TAGS } from './elements.ts';
import { decodeEntities } from './entities.ts';

/** Elements nested deeper than this are siblings of the last one, as in browsers. */
const MAX_DEPTH = 512;
/** Elements beyond this number are not listed; their text belongs to the last open one. */
const MAX_ELEMENTS = 1_000_000;
const MAX_ATTRIBUTE = 100_000;

export type Attributes = Readonly<Record<string, string | undefined>>;
const NONE: Attributes = Object.freeze({});

/** Elements in the order of their start tags: index 0 is the document, and a parent's index is smaller than its children's. */
export interface Elements {
  readonly tags: readonly string[];
  readonly parents: readonly number[];
  readonly attributes: readonly Attributes[];
}

/** Hears the page in document order. Offsets are UTF-16 units of the page. */
export interface Sink {
  open(element: number, tag: string, start: number, end: number): void;
  close(element: number, tag: string, start: number): void;
  text(start: number, end: number): void;
  /** A start tag without content: `<br>`, `<img>`, `<meta>`. `element` is -1 for one that is not listed. */
  single(element: number, tag: string, start: number, end: number): void;
}

export function scan(page: string, sink: (elements: Elements) => Sink): Elements {
  const tags = ['#document'];
  const parents = [-1];
  const attributes: Attributes[] = [NONE];
  const elements = { tags, parents, attributes };
  const out = sink(elements);
  const stack = [0];
  const openCount = new Map<string, number>();
  let foreign = 0;
  let tag = '';
  let tagStart = 0;
  let name = '';
  let kept = false;
  let value = '';
  let attrs: Record<string, string | undefined> | null = null;

  const add = (): number => {
    if (tags.length >= MAX_ELEMENTS) return -1;
    tags.push(tag);
    parents.push(stack.at(-1)!);
    attributes.push(attrs ?? NONE);
    return tags.length - 1;
  };
  const pop = (at: number): void => {
    const element = stack.pop()!;
    const popped = tags[element]!;
    openCount.set(popped, openCount.get(popped)! - 1);
    if (popped === 'svg' || popped === 'math') foreign -= 1;
    out.close(element, popped, at);
  };
  const popTo = (depth: number, at: number): void => {
    while (stack.length > depth) pop(at);
  };
  /** Depth of the innermost open block if it is one of these, else -1. Inline elements inside it are no hindrance. */
  const innermostBlock = (wanted: (tag: string) => boolean): number => {
    for (let d = stack.length - 1; d > 0; d--) {
      const t = tags[stack[d]!]!;
      if (wanted(t)) return d;
      if (BLOCK_TAGS.has(t)) return -1;
    }
    return -1;
  };
  const impliedEnds = (): void => {
    if (BLOCK_TAGS.has(tag) && openCount.get('p')) {
      const d = innermostBlock((t) => t === 'p');
      if (d > 0) popTo(d, tagStart);
    }
    const ends = IMPLIED_ENDS.get(tag);
    for (let d = ends ? innermostBlock((t) => ends!.has(t)) : -1; d > 0; d = innermostBlock((t) => ends!.has(t))) {
      popTo(d, tagStart);
    }
    if (tag === 'a' && openCount.get('a')) endTag('a', tagStart);
  };
  const startTag = (end: number, selfClosed: boolean): void => {
    if (!tag) return;
    if ((tag === 'html' || tag === 'body') && openCount.get(tag)) return;
    if (!foreign) impliedEnds();
    const element = add();
    if (VOID_TAGS.has(tag) || (selfClosed && foreign)) {
      out.single(element, tag, tagStart, end);
      return;
    }
    if (stack.length < MAX_DEPTH && element >= 0) {
      stack.push(element);
      openCount.set(tag, (openCount.get(tag) ?? 0) + 1);
      if (tag === 'svg' || tag === 'math') foreign += 1;
      out.open(element, tag, tagStart, end);
    } else out.single(element, tag, tagStart, end);
  };
  const endTag = (ended: string, at: number): void => {
    if (ended === 'br') out.single(-1, 'br', at, at);
    if (!openCount.get(ended) || ended === 'html' || ended === 'body') return;
    const inline = !BLOCK_TAGS.has(ended);
    for (let d = stack.length - 1; d > 0; d--) {
      const t = tags[stack[d]!]!;
      if (t === ended) {
        // A form is often closed in the wrong place: then what is open in it stays open.
        if (ended === 'form' && d < stack.length - 1) {
          const form = stack.splice(d, 1)[0]!;
          openCount.set('form', openCount.get('form')! - 1);
          out.close(form, 'form', at);
        } else popTo(d, at);
        return;
      }
      if (inline && BLOCK_TAGS.has(t)) return;
      if (SCOPE_TAGS.has(t) && !TABLE_TAGS.has(ended)) return;
      if ((t === 'ul' || t === 'ol') && ended === 'li') return;
    }
  };

  const tokenizer = new Tokenizer(
    { decodeEntities: false },
    {
      ontext: (start, end) => out.text(start, end),
      ontextentity() {},
      onopentagname(start, end) {
        tagStart = start - 1;
        tag = page.slice(start, end).toLowerCase();
        attrs = null;
      },
      onattribname(start, end) {
        name = end - start > 20 ? '' : page.slice(start, end).toLowerCase();
        kept = KEPT_ATTRIBUTES.has(name);
        value = '';
      },
      onattribdata(start, end) {
        if (kept) value = page.slice(start, Math.min(end, start + MAX_ATTRIBUTE));
      },
      onattribentity() {},
      onattribend(quote) {
        if (!kept) return;
        attrs ??= {};
        attrs[name] ??= quote === QuoteType.NoValue ? '' : decodeEntities(value);
      },
      onopentagend: (end) => startTag(end + 1, false),
      onselfclosingtag: (end) => startTag(end + 1, true),
      onclosetag: (start, end) => endTag(page.slice(start, end).toLowerCase(), start - 2),
      oncomment() {},
      oncdata() {},
      ondeclaration() {},
      onprocessinginstruction() {},
      onend() {},
      isInForeignContext: () => foreign > 0,
    },
  );
  tokenizer.write(page);
  tokenizer.end();
  popTo(1, page.length);
  return elements;
}
